import { CHECK_EDITIONS, FEWEST_USERS } from '@samskab/domain/arenas/self-check';
import { ok, refuse, type Result } from '@samskab/domain';
import {
  closeArenaCheck,
  dropOpenCheck,
  holdCheck,
  newKey,
  openCheckOf,
  startCheck,
  type ArenaCheck,
  type Transaction,
} from '@samskab/store';
import { fail, redirect } from '@sveltejs/kit';
import { checkedArena, checkPath, heldArena, mayHoldChecks } from '#lib/server/arenas/self-check/check-at.ts';
import { checksShown } from '#lib/server/arenas/self-check/check-page.ts';
import { doOnce, newFormKey } from '#lib/server/do-once.ts';
import { textOf } from '#lib/server/form-fields.ts';
import { store } from '#lib/server/store.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
  const arena = await checkedArena(event);
  const holds = mayHoldChecks(event, arena);
  const open = holds ? await openCheckOf(store().read, arena.id) : null;
  const { searchParams, origin } = event.url;
  if (holds) event.setHeaders({ 'cache-control': 'private, no-store' });
  return {
    arena: { slug: arena.slug, name: arena.name, isExample: arena.isExample },
    holds,
    open: open && {
      userCount: open.userCount,
      hostAnswered: open.host !== null,
      address: `${origin}${checkPath(arena.slug, `/svar/${open.key}`)}`,
    },
    ...(await checksShown(arena.id, searchParams.get('tjek'))),
    fewest: FEWEST_USERS,
    dropped: searchParams.has('slettet'),
    saved: searchParams.has('gemt'),
    formKey: newFormKey(),
  };
};

type Refusal = { readonly code: 'hostMissing' | 'usersMissing' | 'closed' | 'full' };

/** Does something with the open check of the arena, held meanwhile; nothing where it is gone. */
async function withOpenCheck(
  event: RequestEvent,
  what: string,
  work: (tx: Transaction, check: ArenaCheck) => Promise<Result<null, Refusal>>,
): Promise<Result<null, Refusal>> {
  const form = await event.request.formData();
  const arena = await heldArena(event, form);
  return doOnce<null, Refusal>(
    form,
    async (tx) => {
      const open = await openCheckOf(tx, arena.id);
      const held = open && (await holdCheck(tx, open.id));
      return held ? work(tx, held) : refuse({ code: 'closed' });
    },
    `${event.url.pathname} ${what}`,
  );
}

export const actions: Actions = {
  start: async (event) => {
    const form = await event.request.formData();
    const arena = await heldArena(event, form);
    const edition = CHECK_EDITIONS.find((one) => one === textOf(form, 'udgave')) ?? 'general';
    await store().write((tx) =>
      startCheck(tx, { arenaId: arena.id, edition, key: newKey(), at: new Date() }),
    );
    redirect(303, checkPath(arena.slug));
  },
  close: async (event) => {
    const closed = await withOpenCheck(event, 'close', (tx, check) => closeArenaCheck(tx, check, new Date()));
    if (!closed.ok) return fail(409, { refusal: closed.error });
    redirect(303, checkPath(event.params.slug));
  },
  drop: async (event) => {
    // Pressed twice, it has been deleted all the same.
    await withOpenCheck(event, 'drop', async (tx, check) => {
      await dropOpenCheck(tx, check.id);
      return ok(null);
    });
    redirect(303, checkPath(event.params.slug, '?slettet=1'));
  },
};
