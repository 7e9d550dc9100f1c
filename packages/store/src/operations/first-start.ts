import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Store } from '../engine/index.ts';
import { loadExamples } from '../exchange/load-examples.ts';
import { readSetting, saveSetting } from './settings.ts';

/** Where the examples of this version are. */
export const EXAMPLES_FOLDER = fileURLToPath(new URL('../../../../content/experiences', import.meta.url));

const MARK = 'examplesLoaded';

/**
 * Loads the example library into an installation that has not had it before, so that examples that were removed
 * stay away. Loading twice adds nothing, so two processes may do it at once.
 *
 * @returns how many were loaded; 0 when they have been loaded before
 */
export async function loadExamplesOnce(store: Store, at: Date, folder = EXAMPLES_FOLDER): Promise<number> {
  if ((await readSetting(store.read, MARK)) !== null || !existsSync(folder)) return 0;
  const loaded = await loadExamples(store, folder, at);
  await store.write((tx) => saveSetting(tx, MARK, at.toISOString()));
  return loaded;
}
