import fs from 'node:fs';
import { afterEach, beforeEach } from 'vitest';
import { dataFolder } from '../engine/processes/children.ts';
import { destroyDatabase } from './destroy-database.ts';

/**
 * Gives each test of a file a data folder of its own; afterwards what runs in it is stopped and it is removed. The
 * answer says where the folder of the present test is.
 */
export function ownDataFolder(): () => string {
  let dataDir = '';
  beforeEach(() => {
    dataDir = dataFolder();
  });
  afterEach(async () => {
    await destroyDatabase(dataDir);
    fs.rmSync(dataDir, { recursive: true, force: true });
  });
  return () => dataDir;
}
