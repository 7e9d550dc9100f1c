import { fail, redirect } from '@sveltejs/kit';
import { isOpen, knock } from '#lib/server/door.ts';
import { finderFrame } from '#lib/server/finder/frame.ts';
import { endScreen, KIOSK_ROUTE, screenOf } from '#lib/server/finder/kiosk.ts';
import { textOf } from '#lib/server/form-fields.ts';
import type { Actions, PageServerLoad } from './$types';

/** For staff: the way out of a screen, with the digits that they chose. */
export const load: PageServerLoad = async (event) => {
  if (!screenOf(event.cookies)) redirect(303, '/find-faellesskab');
  event.setHeaders({ 'cache-control': 'no-store' });
  return {
    alone: true,
    frame: await finderFrame(event, { path: KIOSK_ROUTE, start: KIOSK_ROUTE, kiosk: true }),
  };
};

export const actions: Actions = {
  default: async (event) => {
    const screen = screenOf(event.cookies);
    if (!screen) redirect(303, '/find-faellesskab');
    const pin = textOf(await event.request.formData(), 'pin').trim();
    // Digits are few: who has guessed too often is not answered, right or wrong.
    if (!(await isOpen('wrongCode', event))) return fail(429, { problem: 'many' as const });
    if (endScreen(event.cookies, screen, pin)) redirect(303, '/find-faellesskab');
    await knock('wrongCode', event);
    return fail(400, { problem: 'wrong' as const });
  },
};
