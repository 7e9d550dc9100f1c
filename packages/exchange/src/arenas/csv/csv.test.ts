import { sharedFile } from '@samskab/testing';
import { emptyArena } from '@samskab/domain/arenas';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wholeTable } from '../../read/read-table.ts';
import { bytesOf } from '../../testing.ts';
import { readImportRow, type ImportDefaults } from '../import-row.ts';
import type { PublicArena } from '../portable-arena.ts';
import { anyPublicArena } from '../testing/any-arena.ts';
import { guessMapping } from './fields.ts';
import { rowFields } from './row-fields.ts';
import { readWeekText } from './week-text.ts';
import { arenaCsv } from './write-csv.ts';

const NONE: ImportDefaults = { kind: '', municipality: '' };
const read = async (text: string, defaults = NONE) => {
  const table = await wholeTable(bytesOf(text), { name: 'arenaer.csv' });
  if (!table.ok) throw new Error(table.error.code);
  const mapping = guessMapping(Object.keys(table.value.rows[0]?.cells ?? {}));
  return table.value.rows.map((row) => readImportRow(rowFields(row, mapping), defaults));
};
const csvOf = async (arenas: readonly PublicArena[]) => {
  const pieces: string[] = [];
  for await (const piece of arenaCsv(arenas)) pieces.push(piece);
  return pieces.join('');
};

test('what is written is read back as the same arenas', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyPublicArena, { minLength: 1, maxLength: 4 }), async (arenas) => {
      const rows = await read(await csvOf(arenas));
      expect(rows.map(({ key }) => key)).toEqual(arenas.map(({ key }) => key));
      expect(rows.map(({ content }) => content)).toEqual(arenas.map(({ content }) => content));
    }),
    { numRuns: 60 },
  );
});

test('no cell that is written is run by a spreadsheet', async () => {
  const facts = { ...emptyArena().facts, purpose: '=HYPERLINK("http://x.example")', street: '@SUM(1)' };
  const arena = { key: 'a', page: '', confirmedOn: null, updatedAt: new Date(0), isExample: false };
  const text = await csvOf([{ ...arena, content: { ...emptyArena(), name: '+1', facts } }]);
  expect(text).not.toMatch(/(^|,)"?[=+@]/m);
});

const listed = sharedFile('libraries-dk/folkebiblioteker.csv');
test.skipIf(listed === null)('the list of public libraries is understood by its headings', async () => {
  const rows = await read(listed ?? '', { kind: 'library', municipality: '' });
  expect(rows.length).toBeGreaterThan(90);
  const [first] = rows;
  expect(first).toMatchObject({
    name: 'Københavns Biblioteker',
    problems: [],
    content: { kind: 'library', municipality: '0101', facts: { website: 'https://bibliotek.kk.dk' } },
  });
  expect(rows.filter(({ content }) => content === null)).toEqual([]);
});

describe('a table by somebody else', () => {
  const heading =
    'Navn;Slags;Adresse;Kommune;Bredde­grad;Længdegrad;Åbningstider;Sprog;Kørestol;Pris'.replaceAll(
      '\u00ad',
      '',
    );
  const row = (cells: string) => read(`${heading}\n${cells}`).then(([first]) => first);

  test('is read with Danish words, addresses in one line and commas in numbers', async () => {
    expect(
      await row(
        'Åby Bibliotek;Folkebibliotek;Ludvig Feilbergs Vej 7, 8230 Åbyhøj;Århus;56,1538;10,1634;man-fre 10-18, lør 10-14;dansk og arabisk;ja;gratis',
      ),
    ).toMatchObject({
      problems: [],
      doubts: [],
      content: {
        name: 'Åby Bibliotek',
        kind: 'library',
        municipality: '0751',
        position: { latitude: 56.1538, longitude: 10.1634 },
        facts: {
          street: 'Ludvig Feilbergs Vej 7',
          postcode: '8230',
          city: 'Åbyhøj',
          languages: ['da', 'ar'],
          access: ['stepFree'],
          price: 'free',
        },
      },
    });
  });

  test.each<[string, string, readonly object[]]>([
    [
      'turned coordinates',
      'Huset;Café;Torvet 1;Odense;10,4;55,4;;;;',
      [{ field: 'latitude', code: 'swapped' }],
    ],
    [
      'a place in Sweden',
      'Huset;Café;Torvet 1;Odense;59,3;18,0;;;;',
      [{ field: 'latitude', code: 'outside' }],
    ],
    [
      'a municipality that does not exist',
      'Huset;Café;Torvet 1;Malmø;;;;;;',
      [{ field: 'municipality', code: 'unknownMunicipality', value: 'Malmø' }],
    ],
    [
      'a kind nobody knows',
      'Huset;svømmebad;Torvet 1;Odense;;;;;;',
      [{ field: 'kind', code: 'unknownKind', value: 'svømmebad' }],
    ],
    ['no name', ';Café;Torvet 1;Odense;;;;;;', [{ field: 'name', code: 'missing' }]],
    [
      'half an answer',
      'Huset;Café;Torvet 1;Odense;;;;;måske;',
      [{ field: 'stepFree', code: 'notYesNo', value: 'måske' }],
    ],
    ['a CPR number', 'Huset 010190-0000;Café;Torvet 1;Odense;;;;;;', [{ field: 'name', code: 'cpr' }]],
    [
      'times that are none',
      'Huset;Café;Torvet 1;Odense;;;man 10-99;;;',
      [{ field: 'open-1', code: 'notTimes' }],
    ],
  ])('%s keeps a row out and is told at its field', async (_what, cells, problems) => {
    expect(await row(cells)).toMatchObject({ content: null, problems });
  });

  test.each<[string, string, readonly object[]]>([
    [
      'a town of another postcode',
      'Huset;Café;Torvet 1, 8000 Odense C;Odense;;;;;;',
      [{ field: 'city', code: 'townOfAnother', value: '8000 Aarhus C' }],
    ],
    [
      'a postcode nobody knows',
      'Huset;Café;Torvet 1, 9999 Nyby;Odense;;;;;;',
      [{ field: 'postcode', code: 'unknownPostcode', value: '9999' }],
    ],
    [
      'an evening that ends the day after',
      'Huset;Café;Torvet 1;Odense;;;fre 18-02;;;',
      [{ field: 'open-5', code: 'acrossMidnight', value: '2.00' }],
    ],
    [
      'hours that are a sentence',
      'Huset;Café;Torvet 1;Odense;;;efter aftale;;;',
      [{ field: 'opening', code: 'hoursAsText', value: 'efter aftale' }],
    ],
    [
      'a place far from its municipality',
      'Huset;Café;Torvet 1;Odense;57,0;9,9;;;;',
      [{ field: 'latitude', code: 'farFromMunicipality', value: 'Odense' }],
    ],
    [
      'a town that names the municipality',
      'Huset;Café;Torvet 1, 8000 Aarhus C;;;;;;;',
      [{ field: 'municipality', code: 'guessedMunicipality', value: 'Aarhus' }],
    ],
    [
      'no municipality at all',
      'Huset;Café;Torvet 1, 8230 Åbyhøj;;;;;;;',
      [{ field: 'municipality', code: 'noMunicipality', value: 'Åbyhøj' }],
    ],
    [
      'a language we have not',
      'Huset;Café;Torvet 1;Odense;;;;klingon;;',
      [{ field: 'languages', code: 'unknownLanguage', value: 'klingon' }],
    ],
  ])('%s is taken, and told to look at', async (_what, cells, doubts) => {
    expect(await row(cells)).toMatchObject({ problems: [], doubts });
  });

  test('without a column for it a row is known by name and place, and the same row again is the same', async () => {
    const [one, again, other] = await read(
      `${heading}\nHuset;Café;Torvet 1;Odense;;;;;;\nHuset;Café;Torvet 1;Odense;;;;ja;ja;\nHuset;Café;Torvet 2;Odense;;;;;;`,
    );
    expect(one?.key).toBe(again?.key);
    expect(one?.key).not.toBe(other?.key);
  });
});

test.each<[string, Readonly<Record<number, string>>]>([
  ['Man-fre 10-18, lør 10-14', { 1: '10-18', 2: '10-18', 3: '10-18', 4: '10-18', 5: '10-18', 6: '10-14' }],
  ['mandag 9-12; mandag 13-16', { 1: '9-12, 13-16' }],
  ['Tirsdag og torsdag kl. 14.30–17', { 2: '14.30–17', 4: '14.30–17' }],
  ['lør-man 12-16', { 6: '12-16', 7: '12-16', 1: '12-16' }],
  ['Mo-We 09:00-17:00\nSu closed', { 1: '09:00-17:00', 2: '09:00-17:00', 3: '09:00-17:00', 7: 'closed' }],
  ['Mandag 10-12, 14-16', { 1: '10-12, 14-16' }],
])('"%s" is read as a week', (text, week) => {
  expect(readWeekText(text)).toEqual({ ok: true, value: week });
});

test.each(['efter aftale', '10-18', 'man', 'manfre 10-18', 'hver anden mandag 10-12'])(
  '"%s" is no week',
  (text) => {
    expect(readWeekText(text)).toEqual({ ok: false, error: { code: 'notWeek' } });
  },
);
