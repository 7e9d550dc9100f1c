import fs from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { dataFolder } from '../processes/children.ts';
import { placesIn } from './places.ts';
import { startFailure } from './start-failure.ts';

const folder = dataFolder();
const places = placesIn(folder);
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const BEFORE = 'FATAL:  could not write: No space left on device\n';

/** What PostgreSQL 18 and the loader write, with the start of the line left out. */
test.each([
  [
    'FATAL:  could not write to file "pg_wal/xlogtemp.1": No space left on device',
    { code: 'folderUnwritable' },
  ],
  ['FATAL:  could not open file "global/pg_filenode.map": Permission denied', { code: 'folderUnwritable' }],
  ['FATAL:  data directory "/d" has wrong ownership', { code: 'databaseBroken' }],
  [
    'postgres: error while loading shared libraries: libicuuc.so.60: cannot open',
    { name: 'EmbeddedUnavailable' },
  ],
  ['', { code: 'databaseBroken' }],
])('"%s" is understood', (line, expected) => {
  fs.writeFileSync(places.log, `${BEFORE}${line}\n`);
  expect(startFailure(places, BEFORE.length)).toMatchObject(expected);
});
