import { GUIDE_RULES } from '@samskab/domain/guide';
import { goldenPath } from '@samskab/testing';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../run.ts';
import { said } from '../testing.ts';

let folder = '';
beforeAll(() => void (folder = mkdtempSync(path.join(tmpdir(), 'samskab-guide-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function guide(written: string, ...args: readonly string[]) {
  const file = path.join(folder, 'svar.json');
  writeFileSync(file, written);
  const world = said();
  const exit = await run(['guide', '--answers', file, ...args], world.io);
  return { exit, out: world.out(), told: world.told().trim() };
}

interface Situation {
  readonly id: string;
  readonly answers: object;
  readonly expected: string;
  readonly scores: Readonly<Record<string, number>>;
}
const SITUATIONS = JSON.parse(
  readFileSync(goldenPath('guide/situations.json'), 'utf8'),
) as readonly Situation[];

test.each(SITUATIONS.map((one) => [one.id, one] as const))('%s is answered as JSON', async (_, situation) => {
  const { exit, out, told } = await guide(JSON.stringify(situation.answers), '--json');
  const scores = Object.entries(situation.scores).map(([form, score]) => ({ form, score }));
  expect([exit, told]).toEqual([0, '']);
  expect(JSON.parse(out)).toMatchObject({ version: 1, form: situation.expected, scores, coverage: 1 });
});

test('people read it in either language, the form first and the version last', async () => {
  const answers = JSON.stringify(SITUATIONS.find(({ id }) => id === 'S08')?.answers);
  const [danish, english] = [await guide(answers), await guide(answers, '--language', 'en')];
  expect(danish.out).toMatch(/^Frivilligt bidrag i offentlig drift\n[^]+\nReglernes udgave: 1\n$/);
  expect(english.out).toMatch(/^Volunteer contribution in public service\n[^]+\nVersion of the rules: 1\n$/);
});

test.each([
  ['{', 'er ikke gyldig JSON.'],
  ['[]', 'Svarene skal være et JSON-objekt med spørgsmål og svar.'],
  [
    '{"openness": "a9", "vejr": 1}',
    'Der er intet spørgsmål, der hedder vejr. a9 er ikke et svar på openness.',
  ],
])('%s is refused in one line with exit code 2', async (written, sentence) => {
  const { exit, out, told } = await guide(written, '--json');
  expect([exit, out]).toEqual([2, '']);
  expect(told).toContain(sentence);
  expect(told.split('\n')).toHaveLength(1);
});

test('rules from a file answer instead of those that ship, and faults in them are named', async () => {
  const file = path.join(folder, 'regler.json');
  const answers = JSON.stringify(SITUATIONS.find(({ id }) => id === 'S21')?.answers);
  const ask = (rules: unknown) => {
    writeFileSync(file, JSON.stringify(rules));
    return guide(answers, '--rules', file, '--json');
  };
  const shared = GUIDE_RULES.gates.filter(({ id }) => id !== 'G00');
  const { out } = await ask({ ...GUIDE_RULES, version: 4, gates: shared });
  const before = JSON.parse((await guide(answers, '--json')).out) as { readonly excluded: readonly object[] };
  const after = JSON.parse(out) as { readonly version: number; readonly excluded: readonly object[] };
  expect(after.version).toBe(4);
  expect(after.excluded).not.toEqual(before.excluded);
  const wrong = await ask({ ...GUIDE_RULES, gates: [...GUIDE_RULES.gates, GUIDE_RULES.gates[0]] });
  expect([wrong.exit, wrong.told]).toEqual([2, expect.stringContaining('G00 er der to gange.')]);
});
