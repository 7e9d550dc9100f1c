import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isStale, newest } from './age.mjs';
import { browserPlaces, installFolders } from './browser.mjs';
import { atLeast } from './packages.mjs';
import { postgresPlaces } from './postgres.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'samskab-setup-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Writes a file that was last changed so many seconds after 1970. */
function file(path: string, seconds: number): string {
  const full = join(folder, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, '');
  utimesSync(full, seconds, seconds);
  return full;
}

/** Sets a folder's own time, which writing into it has moved to now. */
function aged(path: string, seconds: number): string {
  utimesSync(join(folder, path), seconds, seconds);
  return join(folder, path);
}

describe('whether something must be made again', () => {
  test('yes when it is not there', () => {
    expect(isStale(join(folder, 'result'), [])).toBe(true);
  });
  test('yes when a file deep inside a source folder is newer', () => {
    file('src/a/b.ts', 20);
    aged('src/a', 5);
    expect(isStale(file('result', 10), [aged('src', 5)])).toBe(true);
  });
  test('yes when a file was removed, which only its folder shows', () => {
    file('src/a.ts', 5);
    expect(isStale(file('result', 10), [aged('src', 20)])).toBe(true);
  });
  test('no when all sources are older or missing', () => {
    file('src/a.ts', 5);
    expect(isStale(file('result', 10), [aged('src', 6), join(folder, 'nowhere')])).toBe(false);
  });
  test('the texts that the build writes into the sources do not count', () => {
    file('src/paraglide/messages.js', 30);
    file('src/a.ts', 5);
    expect(newest(aged('src', 6))).toBe(6000);
  });
});

test.each([
  ['v20.19.0', true],
  ['v20.18.9', false],
  ['v18.20.0', false],
  ['v24.0.0', true],
])('Node %s can install: %s', (version, expected) => {
  expect(atLeast(version, [20, 19])).toBe(expected);
});

test('a browser that somebody names comes first', () => {
  expect(browserPlaces({ CHROMIUM: '/opt/chromium' })[0]).toBe('/opt/chromium');
  expect(browserPlaces({})).toEqual([
    '/usr/bin/chromium-headless-shell',
    '/usr/bin/chromium',
    '/usr/bin/google-chrome',
  ]);
});

test("the folders of Playwright's browser are read from its dry run", () => {
  const printed =
    'Shell 1\n  Install location:    /c/shell-1\n  Download url: x\n\nFFmpeg\n  Install location: /c/f\n';
  expect(installFolders(printed)).toEqual(['/c/shell-1', '/c/f']);
});

describe('where PostgreSQL is', () => {
  test("the platform's own package before Debian's, the newest of those first", () => {
    const packaged = file('embedded/linux-x64/native/bin/postgres', 1);
    const old = file('debian/9/bin/postgres', 1);
    const recent = file('debian/17/bin/postgres', 1);
    expect(postgresPlaces(join(folder, 'embedded'), join(folder, 'debian'))).toEqual([packaged, recent, old]);
  });
  test('nowhere, when neither folder is there', () => {
    expect(postgresPlaces(join(folder, 'x'), join(folder, 'y'))).toEqual([]);
  });
});
