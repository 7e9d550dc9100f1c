import { describe, expect, test } from 'vitest';
import type { Io } from './io.ts';
import { run } from './run.ts';
import { said as saidIn } from './testing.ts';

/** Runs a command that needs no database, and answers what it said. */
async function said(args: readonly string[], language: Io['language'] = 'da') {
  const world = saidIn({}, language);
  return { exit: await run(args, world.io), out: world.out(), told: world.told() };
}

describe('a command that is written wrong', () => {
  test.each([
    [[], 'Skriv en kommando.'],
    [['impotr'], 'Der er ingen kommando, der hedder impotr.'],
    [['import', 'a.csv'], 'Her mangler --mapping <name>.'],
    [['import', '--mapping', 'samskab-template'], 'Her mangler file.'],
    [['export', '--format', 'csw', '--out', 'x'], 'der er csv, jsonl, zip.'],
    [['search'], 'Her mangler words.'],
    [['search', 'mad', '--limit', '0'], '--limit skal være et helt tal fra 1 til 1000.'],
    [['user', 'list', '--colour'], 'Der er intet valg, der hedder --colour.'],
    [['backup', 'a.zip', 'b.zip'], 'Der står mere, end kommandoen kan bruge.'],
    [
      ['import', 'a.csv', '--mapping', 'findes-ikke'],
      'Der er ingen kortlægning, der hedder findes-ikke; der er',
    ],
    [['import', 'a.csv', '--mapping', 'participedia-coded'], 'giv den med --join.'],
    [['guide'], 'Her mangler --answers <file>.'],
    [['codes', 'export'], 'Her mangler --out <file>.'],
    [['codes', 'import', 'a.csv'], 'Her mangler --codebook <name>.'],
    [
      ['codes', 'import', 'a.csv', '--codebook', 'findes-ikke'],
      'Der er ingen kodebog, der hedder findes-ikke; der er',
    ],
  ])('%j is answered with one sentence and exit code 1', async (args, sentence) => {
    const answer = await said(args);
    expect(answer).toMatchObject({ exit: 1, out: '' });
    expect(answer.told).toContain(sentence);
    expect(answer.told.trim().split('\n')).toHaveLength(1);
  });
});

const COMMANDS = [
  'import',
  'export',
  'codes',
  'codes import',
  'codes export',
  'backup',
  'restore',
  'user',
  'user add',
  'user list',
  'user role',
  'user remove',
  'examples',
  'examples load',
  'examples remove',
  'search',
  'guide',
  'opinion',
  'qca',
  'qca necessity',
  'qca calibrate',
  'template',
  'serve',
];

test.each(COMMANDS)('%s --help shows an example, in both languages', async (command) => {
  const [danish, english] = [
    await said([...command.split(' '), '--help']),
    await said([...command.split(' '), '--help'], 'en'),
  ];
  expect(danish).toMatchObject({ exit: 0, told: '' });
  expect(danish.out).toMatch(/Eksempel:\n {2}samskab /);
  expect(english.out).toMatch(/Example:\n {2}samskab /);
});

test('the template goes to stdout as it is', async () => {
  const { exit, out } = await said(['template', 'csv', '--language', 'en']);
  expect([exit, out.startsWith('\ufeffNo.,Title,')]).toEqual([0, true]);
});

test('a file that is not there is one sentence and exit code 2', async () => {
  expect(await said(['import', '/findes/ikke.csv', '--mapping', 'samskab-template'], 'en')).toEqual({
    exit: 2,
    out: '',
    told: 'The file /findes/ikke.csv does not exist.\n',
  });
});
