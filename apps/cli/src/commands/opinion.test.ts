import { goldenPath } from '@samskab/testing';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../run.ts';
import { said } from '../testing.ts';
import type { Language } from '../words.ts';

let folder = '';
beforeAll(() => void (folder = mkdtempSync(path.join(tmpdir(), 'samskab-opinion-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const VOTES = goldenPath('opinion/input/own02_p40_s30_g3.csv');

async function opinion(args: readonly string[], language: Language = 'da') {
  const world = said({}, language);
  const exit = await run(['opinion', ...args], world.io);
  return { exit, out: world.out(), told: world.told() };
}
function written(text: string): string {
  const file = path.join(folder, 'file.csv');
  writeFileSync(file, text);
  return file;
}

test('as JSON: people on the map, groups with statements, consensus, and how far to trust it', async () => {
  const { exit, out, told } = await opinion(['--votes', VOTES, '--json', '--runs', '20']);
  expect([exit, told]).toEqual([0, '']);
  const report = JSON.parse(out);
  const golden = JSON.parse(readFileSync(goldenPath('opinion/answers/own02_p40_s30_g3.all.json'), 'utf8'));
  expect(report.participants.map(({ id }: { id: number }) => id)).toEqual(golden.participants);
  const [x, y] = golden.projections[0];
  const [first] = report.participants;
  expect([Math.abs(first.x), Math.abs(first.y)]).toEqual([
    expect.closeTo(Math.abs(x), 9),
    expect.closeTo(Math.abs(y), 9),
  ]);
  expect(report.consensus.agree.map(({ id }: { id: number }) => id)).toEqual(
    golden.consensus.agree.map(({ tid }: { tid: number }) => tid),
  );
  expect(report.groups).toHaveLength(3);
  expect(
    report.groups.every(({ representative }: { representative: unknown[] }) => representative.length > 0),
  ).toBe(true);
  expect(report.stability).toMatchObject({ runs: 20 });
  expect(report.null).toMatchObject({ runs: 20, isChance: false });
  expect(report.showing).toEqual({ may: false, people: 32, fewest: 60 });
});

test('the file may be named without --votes; the same seed says the same, and no runs are no runs', async () => {
  const [one, other] = [
    await opinion([VOTES, '--json', '--runs', '0', '--seed', '7']),
    await opinion(['--votes', VOTES, '--json', '--runs', '0', '--seed', '7']),
  ];
  expect(one).toEqual(other);
  expect(JSON.parse(one.out)).toMatchObject({ stability: null, null: null });
});

test('the table of all participants of a Polis export is read as well', async () => {
  const file = written(
    'participant,group-id,n-comments,n-votes,n-agree,n-disagree,0,1\n7,0,0,2,1,1,1,-1\n8,,0,1,1,0,1,\n',
  );
  expect(JSON.parse((await opinion([file, '--json'])).out)).toMatchObject({
    participants: [{ id: 7 }, { id: 8 }],
    statements: [
      { id: 0, agree: 2 },
      { id: 1, disagree: 1, votes: 1 },
    ],
  });
});

test('statements that were moderated out stand for nothing', async () => {
  const comments = written('comment-id,moderated,comment-body\n24,-1,Væk\n4,1,"Her,\nher"\n');
  const { out } = await opinion([VOTES, '--comments', comments, '--json', '--runs', '0']);
  const report = JSON.parse(out);
  expect(report.consensus.agree.map(({ id }: { id: number }) => id)).not.toContain(24);
  expect(report.statements.find(({ id }: { id: number }) => id === 24)).toMatchObject({ moderatedOut: true });
});

test('people read groups in words, whether they hold, and why they are not shown', async () => {
  const comments = written('comment-id,moderated,comment-body\n4,1,"Vi mødes\nfor lidt"\n');
  const { out } = await opinion([VOTES, '--comments', comments, '--runs', '10']);
  expect(out).toMatch(/^Gruppe A, \d+ personer, er især (enige|uenige) i »/);
  expect(out).toMatch(/Grupperne holder i \d+ af 10 gentagelser/);
  expect(out).toContain('Meningsgrupper vises ikke, fordi de kun er af 32 personer');
  expect(out).toMatch(/Det er alle mest enige i:\n(.*\n)* {2}21\/23 {2}Vi mødes for lidt\n/);
  const english = await opinion([VOTES, '--runs', '0', '--language', 'en']);
  expect(english.out).toMatch(/^Group A, /);
});

test('where there are no groups the map and the counts are there all the same', async () => {
  const file = written('participant,statement,vote\n1,a,1\n2,a,1\n3,a,1\n');
  expect(JSON.parse((await opinion([file, '--json'])).out)).toMatchObject({
    participants: [{ id: 1, group: null }, { id: 2 }, { id: 3 }],
    groups: [],
    stability: null,
  });
  const { out } = await opinion([file]);
  expect(out).toMatch(/^Der er ingen grupper: .*\n\nDet er alle mest enige i:\n {2}3\/3 {2}a\n$/);
});

test.each([
  ['participant,statement,vote\n1,2,ja', '»ja« på linje 2 er ikke en stemme.'],
  ['', 'Filen er tom.'],
  ['participant,statement,vote\n', 'Der er ingen stemmer i filen.'],
  ['a,b\n1,2', 'Filen mangler en kolonne, der hedder voter-id eller participant.'],
])('%j is refused in one line with exit code 2', async (text, sentence) => {
  const { exit, out, told } = await opinion([written(text), '--json']);
  expect([exit, out]).toEqual([2, '']);
  expect(told).toContain(sentence);
  expect(told.trim().split('\n')).toHaveLength(1);
});

test('whoever stops it gets no half answer', async () => {
  const world = said();
  const exit = await run(['opinion', VOTES, '--json'], { ...world.io, stop: AbortSignal.abort() });
  expect([exit, world.out()]).toEqual([2, '']);
  expect(world.told()).toContain('Afbrudt');
});

test('wrong use is exit code 1, and a file that is not there 2', async () => {
  expect(await opinion([])).toMatchObject({
    exit: 1,
    told: 'Her mangler --votes <file>. Se hvordan med --help.\n',
  });
  expect(await opinion([VOTES, '--votes', VOTES])).toMatchObject({ exit: 1 });
  expect(await opinion([VOTES, '--runs', '1.5'])).toMatchObject({ exit: 1 });
  expect(await opinion([VOTES, '--seed', 'x'], 'en')).toMatchObject({ exit: 1 });
  expect(await opinion(['/findes/ikke.csv'])).toMatchObject({ exit: 2 });
});
