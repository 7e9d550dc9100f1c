import { goldenPath } from '@samskab/testing';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../run.ts';
import { said } from '../testing.ts';

let folder = '';
beforeAll(() => void (folder = mkdtempSync(path.join(tmpdir(), 'samskab-principles-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function principles(written: string, ...args: readonly string[]) {
  const file = path.join(folder, 'values.json');
  writeFileSync(file, written);
  const world = said();
  const exit = await run(['principles', file, ...args], world.io);
  return { exit, out: world.out(), told: world.told().trim() };
}

interface Vector {
  readonly name?: string;
  readonly values: Readonly<Record<string, number>>;
  readonly lights: Readonly<Record<string, string>>;
  readonly verdict: readonly [string, string | null];
}
const { open_pot, vectors } = JSON.parse(readFileSync(goldenPath('principles/indicators.json'), 'utf8')) as {
  readonly open_pot: Vector;
  readonly vectors: readonly Vector[];
};
const written = (vector: Vector | undefined, phase = 6) => JSON.stringify({ ...vector?.values, phase });

test.each([{ ...open_pot, name: 'open pot' }, ...vectors])('$name is answered as JSON', async (vector) => {
  const { exit, out, told } = await principles(written(vector), '--json');
  const [verdict, resembles] = vector.verdict;
  expect([exit, told]).toEqual([0, '']);
  expect(JSON.parse(out)).toEqual({ lights: vector.lights, verdict, resembles });
});

test('before the third phase it is too early, whatever the lights', async () => {
  const { out } = await principles(written(open_pot, 2), '--json');
  expect(JSON.parse(out)).toMatchObject({
    verdict: 'for_tidligt',
    resembles: null,
    lights: { I01: 'green' },
  });
});

test('people read the verdict first, kindly, and every light with what would move it', async () => {
  const [danish, english] = [
    await principles(written(vectors[0])),
    await principles(written(open_pot), '--language', 'en'),
  ];
  expect(danish.out).toMatch(
    /^Det er ikke samskabelse\.\nDet ligner borgerinddragelse: .+\nDet kan være helt rigtigt\. Men kald det, hvad det er\.\n/,
  );
  expect(danish.out).toContain(
    '  I07 rød 25\u00a0%  Hvem skrev problemet? – Højst én gruppe har skrevet.\n      → Lad',
  );
  expect(english.out).toMatch(/^This really is samskabelse\.\n\nAcross\n {2}I01 green 100% {2}Every group/);
  expect(english.out.match(/→/g)).toHaveLength(3);
});

test.each([
  ['{', 'er ikke gyldig JSON.'],
  ['[]', 'Filen skal være et JSON-objekt med værdier'],
  [
    '{"I8": 1, "I04": 79}',
    'Der er ingen værdi, der hedder I8. I04 skal være et tal fra 0 til 1 eller null. Her mangler phase',
  ],
  ['{"I06ours": 1, "phase": 3}', 'I06ours skal være true, false eller null.'],
])('%s is refused in one line with exit code 2', async (wrong, sentence) => {
  const { exit, out, told } = await principles(wrong, '--json');
  expect([exit, out]).toEqual([2, '']);
  expect(told).toContain(sentence);
  expect(told.split('\n')).toHaveLength(1);
});

test('without a file it says so with exit code 1, and a file that is not there is 2', async () => {
  const world = said();
  expect(await run(['principles'], world.io)).toBe(1);
  expect(world.told()).toContain('Her mangler file.');
  expect(await run(['principles', path.join(folder, 'none.json')], world.io)).toBe(2);
});
