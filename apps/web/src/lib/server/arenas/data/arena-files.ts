import { danishDay } from '@samskab/domain/processes';
import { arenaCsv, hsdsFile, type PublicArena } from '@samskab/exchange';
import { countPublicArenas, publicArenas } from '@samskab/store';
import { address } from '../../mail/address.ts';
import { store } from '../../store.ts';

/** The public arenas as they are carried away. */
async function* carried(): AsyncGenerator<PublicArena> {
  for await (const arena of publicArenas(store().read, danishDay(new Date()))) {
    const { id, slug, lastConfirmedOn, ...told } = arena;
    yield { key: id, page: address(`/arenaer/${slug}`, 'da'), confirmedOn: lastConfirmedOn, ...told };
  }
}

/** How many there are today. */
export const arenaCount = (): Promise<number> => countPublicArenas(store().read, danishDay(new Date()));

async function* hsds(): AsyncGenerator<string> {
  yield* hsdsFile(carried(), await arenaCount());
}

interface ArenaFile {
  readonly mime: string;
  readonly chunks: () => AsyncIterable<string>;
}

/** The files by their names in the address. */
export const ARENA_FILES: Readonly<Record<string, ArenaFile>> = {
  'arenaer.json': { mime: 'application/json; charset=utf-8', chunks: hsds },
  'arenaer.csv': { mime: 'text/csv; charset=utf-8', chunks: () => arenaCsv(carried()) },
};
