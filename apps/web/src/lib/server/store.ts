import { openStore, type Store } from '@samskab/store';
import { configuration } from './configuration.ts';

let open: Store | null = null;

/** The store of this process. Opened once, before the first request. */
export function store(): Store {
  if (!open) throw new Error('The store is opened when the server starts');
  return open;
}

export async function startStore(): Promise<Store> {
  const { DATABASE_URL, DATA_DIR, DB } = configuration();
  open ??= await openStore({ databaseUrl: DATABASE_URL, dataDir: DATA_DIR, engine: DB, log: console.log });
  return open;
}

export async function stopStore(): Promise<void> {
  await open?.close();
  open = null;
}
