import { openStore, type OpenOptions, type Store } from '@samskab/store';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { EXIT, Failure } from './failure.ts';
import type { Io } from './io.ts';
import type { DataOptions } from './maker.ts';

/** The folder of this clone, wherever the command is typed. */
export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** Where the database is: a folder that was named wins, because it was typed last. */
export function openOptions({ data }: DataOptions, { env, tell }: Io): OpenOptions {
  return {
    dataDir: data ?? (env['DATA_DIR'] || path.join(ROOT, 'data')),
    databaseUrl: data === undefined ? env['DATABASE_URL'] || undefined : undefined,
    engine: engineIn(env['DB']),
    log: (line) => tell(line),
  };
}

function engineIn(wish: string | undefined): OpenOptions['engine'] {
  if (wish === undefined || wish === '') return undefined;
  if (wish === 'embedded' || wish === 'pglite') return wish;
  throw new Failure(
    { da: 'DB skal være embedded eller pglite.', en: 'DB must be embedded or pglite.' },
    EXIT.wrongUse,
  );
}

/** Runs `work` with the database open, beside a running site where the database allows it. Throws StartRefusal. */
export async function withStore<T>(
  options: DataOptions,
  io: Io,
  work: (store: Store) => Promise<T>,
): Promise<T> {
  const store = await openStore(openOptions(options, io));
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
