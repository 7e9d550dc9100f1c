import { assembleStore } from './engine/assemble-store.ts';
import type { Store } from './engine/types.ts';
import { freshDatabase } from './testing/fresh-database.ts';
import { freshLite } from './testing/fresh-lite.ts';

/** The name of an engine, and a function that opens an empty store on it with all migrations. */
export type TestStore = readonly [name: string, open: () => Promise<Store>];

/**
 * Both engines, for `describe.each(testStores())('… on %s', (_name, open) => …)`: open in
 * `beforeAll` and close in `afterAll`. No PostgreSQL on the machine is an error, never a skip.
 */
export function testStores(): readonly TestStore[] {
  return [
    ['PGlite', async () => assembleStore(await freshLite())],
    ['PostgreSQL', async () => assembleStore(await freshDatabase())],
  ];
}

export { roomForm, savedRooms, type Rooms } from './processes/testing.ts';
export { act, ACTS, type Act, type Acting } from './testing/act.ts';
export { destroyDatabase } from './testing/destroy-database.ts';
export { prepareDatabase } from './testing/prepare-database.ts';
export { aDraft, anAccount, MOMENT, publishDraft } from './testing/told-story.ts';
export { anArena, moveArena, publishedArena } from './arenas/testing.ts';
export { anEvent, keptEvent, THURSDAYS } from './events/testing.ts';
