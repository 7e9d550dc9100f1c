import { arenaQueryAddress, ARENAS_A_PAGE, readArenaQuery } from '@samskab/domain/arenas';
import { ageOf } from '@samskab/domain/entries';
import { danishDay } from '@samskab/domain/processes';
import { arenaChoices, countUnconfirmed, listArenas } from '@samskab/store';
import { store } from '../store.ts';

/** The list of arenas, as its address asks for it. */
export async function arenasPage(address: URLSearchParams, now: Date) {
  const query = readArenaQuery(address);
  const today = danishDay(now);
  const reader = store().read;
  const { cards, total } = await listArenas(reader, query, today);
  return {
    query,
    /** The question without its page, for the links of the pages. */
    asked: arenaQueryAddress({ ...query, page: 1 }),
    today,
    total,
    pages: Math.max(1, Math.ceil(total / ARENAS_A_PAGE)),
    unconfirmed: await countUnconfirmed(reader, query, today),
    choices: await arenaChoices(reader),
    arenas: cards.map(({ id: _id, ...arena }) => ({
      arena,
      fresh: ageOf('arena', arena.lastConfirmedOn, today) === 'fresh',
    })),
  };
}
