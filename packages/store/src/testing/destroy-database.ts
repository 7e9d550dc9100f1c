import path from 'node:path';
import { placesIn } from '../engine/embedded/places.ts';
import { destroyServer } from '../engine/embedded/running-server.ts';

/** Stops the PostgreSQL that a killed process has left running in a data folder, and removes what it kept. */
export const destroyDatabase = (dataDir: string): Promise<void> =>
  destroyServer(placesIn(path.join(dataDir, 'postgres')));
