import { findPlace, municipality } from '@samskab/domain';
import { readArena } from '@samskab/store';
import { fail, redirect } from '@sveltejs/kit';
import { beginScreen, PIN, screenOf, type NewScreen } from '#lib/server/finder/kiosk.ts';
import { textOf } from '#lib/server/form-fields.ts';
import { store } from '#lib/server/store.ts';
import type { Actions, PageServerLoad } from './$types';

const SCREEN = '/find-faellesskab/skaerm';

/** Makes this browser a screen. The page of an arena may lead here with its address in `arena`. */
export const load: PageServerLoad = async ({ cookies, url }) => {
  if (screenOf(cookies)) redirect(303, SCREEN);
  const arena = await arenaAt(url.searchParams.get('arena') ?? '');
  return { arena: arena && { slug: arena.head.slug, name: arena.content.name } };
};

const arenaAt = async (slug: string) => {
  const arena = slug === '' ? null : await readArena(store().read, { slug });
  return arena?.head.state === 'published' ? arena : null;
};

export const actions: Actions = {
  default: async ({ cookies, request }) => {
    const form = await request.formData();
    const [pin, place] = [textOf(form, 'pin').trim(), textOf(form, 'place').trim().slice(0, 80)];
    const at = await placeOf(textOf(form, 'arena'), place);
    const problems = { pin: !PIN.test(pin), place: at === null };
    if (problems.pin || at === null) return fail(400, { place, problems });
    beginScreen(cookies, { pin, ...at });
    redirect(303, SCREEN);
  },
};

/** Where the screen stands: an arena, or a town or postcode. Null where that is no place that we know. */
async function placeOf(slug: string, written: string): Promise<Omit<NewScreen, 'pin'> | null> {
  const arena = await arenaAt(slug);
  if (arena) {
    const { name, position, municipality: code } = arena.content;
    const middle = municipality(code ?? '')?.centre ?? null;
    return { place: { name, position: position ?? middle }, arenaId: arena.head.id };
  }
  const found = findPlace(written);
  return found && { place: { name: found.name, position: found.position }, arenaId: null };
}
