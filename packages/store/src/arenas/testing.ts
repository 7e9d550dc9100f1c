import { arenaContent, type ArenaContent } from '@samskab/domain/arenas';
import { moveEntry, type EntryId, type EntryMove } from '@samskab/domain/entries';
import { danishDay } from '@samskab/domain/processes';
import type { PersonId } from '@samskab/domain';
import { v7 as uuid } from 'uuid';
import type { Store } from '../engine/types.ts';
import { holdEntry, saveEntryMove } from '../entries/index.ts';
import { addArena } from './save-arena.ts';

/** A whole arena, with what matters to a test. */
export const anArena = ({ facts, ...told }: Omit<Partial<ArenaContent>, 'facts'> & { facts?: object } = {}) =>
  arenaContent.parse({
    name: 'Huset ved åen',
    kind: 'communityHouse',
    municipality: '0751',
    position: { latitude: 56.16, longitude: 10.2 },
    ...told,
    facts: {
      purpose: 'Her kan alle mødes om noget, som ingen af dem ejer.',
      hosts: ['husvært'],
      opening: [{ day: 1, from: 600, to: 1260 }],
      price: 'free',
      owner: 'voluntary',
      ...facts,
    },
  });

/** Makes a move of an entry as it is made, or throws. */
export const moveArena = (store: Store, id: EntryId, move: EntryMove, at: Date): Promise<void> =>
  store.write(async (tx) => {
    const head = await holdEntry(tx, 'arena', { id });
    const moved = head && moveEntry(head, move, { today: danishDay(at), note: 'x' });
    if (!head || !moved?.ok) throw new Error(`${move} was refused`);
    await saveEntryMove(tx, head, moved.value, { by: 'editor', actor: null, at });
  });

/** An arena that is published: begun, handed in and vetted at a moment. */
export async function publishedArena(
  store: Store,
  told: { readonly steward?: PersonId; readonly content?: ArenaContent; readonly at: Date },
): Promise<{ readonly id: EntryId; readonly slug: string }> {
  const { steward = null, content = anArena(), at } = told;
  const id = uuid() as EntryId;
  const slug = await store.write((tx) => addArena(tx, { id, content, by: 'steward', actor: steward, at }));
  await moveArena(store, id, 'submit', at);
  await moveArena(store, id, 'publish', at);
  return { id, slug };
}
