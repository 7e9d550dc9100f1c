import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkFile } from './check-file.ts';
import { readMapping, type ReadMapping } from './read-mapping.ts';
import { said } from '../testing.ts';

let folder = '';
let mapping: ReadMapping;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'samskab-check-'));
  mapping = await readMapping('samskab-template', undefined, said().io);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const check = (bytes: string | Uint8Array) => {
  const file = path.join(folder, 'a.csv');
  writeFileSync(file, bytes);
  return checkFile(file, mapping.mapping);
};
const rows = 'Nr.;Titel\n1;Den åbne gryde\n2;Lys på stien\n';

test('a file in UTF-8 and the same in ISO-8859-1 can both be read', async () => {
  expect(await check(rows)).toMatchObject({ ok: true, value: { rows: 2, name: 'a.csv' } });
  expect(await check(Buffer.from(rows, 'latin1'))).toMatchObject({ ok: true, value: { rows: 2 } });
});

test('two files differ in their digests as soon as one sign does', async () => {
  const [one, same, other] = [await check(rows), await check(rows), await check(`${rows}3;Mer\n`)];
  const digests = [one, same, other].map((outcome) => (outcome.ok ? outcome.value.digest : ''));
  expect(digests[0]).toBe(digests[1]);
  expect(digests[0]).not.toBe(digests[2]);
});

test.each([
  ['of other columns', 'a,b\n1,2\n', 'missingColumns'],
  ['whose delimiter nobody uses', 'Nr.|Titel\n1|Mad\n', 'missingColumns'],
  ['that begins as UTF-8 and goes on as something else, far down', latinAfter(5000), 'unreadableEncoding'],
  ['with a quotation mark that is never closed', 'Nr.;Titel\n1;"Mad\n2;Mer\n', 'brokenQuotes'],
  ['without rows', 'Nr.;Titel\n', 'noRows'],
  ['that is empty', '', 'emptyFile'],
  ['that is a PDF by another name', '%PDF-1.7\n', 'notATable'],
])('a file %s is refused', async (_what, bytes, code) => {
  expect(await check(bytes)).toMatchObject({ ok: false, error: { scope: 'file', code } });
});

function latinAfter(many: number): Uint8Array {
  const good = Array.from({ length: many }, (_, at) => `${at};Blå\n`).join('');
  return Buffer.concat([Buffer.from(`Nr.;Titel\n${good}`), Buffer.from('9;Grå\n', 'latin1')]);
}
