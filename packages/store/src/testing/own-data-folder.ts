import fs from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { placesIn } from '../engine/embedded/places.ts';
import { destroyServer } from '../engine/embedded/running-server.ts';
import { dataFolder } from '../engine/processes/children.ts';

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
    await destroyServer(placesIn(path.join(dataDir, 'postgres')));
    fs.rmSync(dataDir, { recursive: true, force: true });
  });
  return () => dataDir;
}
