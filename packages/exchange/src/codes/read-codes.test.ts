import { codesOf, readCodebook } from '@samskab/domain';
import * as fc from 'fast-check';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readTable, wholeTable } from '../read/read-table.ts';
import { csvText } from '../template/csv-text.ts';
import { bytesOf } from '../testing.ts';
import { codesCsv } from './codes-csv.ts';
import { degreeIn, readCodes } from './read-codes.ts';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const BOOKS = join(ROOT, 'content', 'codebooks');
const FOLDER = join(
  process.env['SAMSKAB_DATA'] ?? join(ROOT, '..', 'shared', 'data'),
  'collaborative-governance',
);
const isThere = existsSync(FOLDER);
if (!isThere) console.log(`The codes of a real source were not tried: there is no ${FOLDER}.`);

const BOOK = { conditions: [{ code: 'A' }, { code: 'B' }], outcomes: [{ code: 'Y' }] };
const plain = { file: 'a.csv', keyColumn: null, missing: ['NA'] };
const read = (text: string, wish = plain) =>
  readCodes(readTable(bytesOf(text), { name: 'a.csv' }), BOOK, wish);
const bookIn = (file: string) => readCodebook(JSON.parse(readFileSync(join(BOOKS, file), 'utf8')));

describe('a table of codes', () => {
  test('comes back as it was written, unknown cells as nothing said', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.array(fc.option(fc.double({ min: 0, max: 1, noNaN: true })), { minLength: 3, maxLength: 3 }),
          {
            minLength: 1,
            maxLength: 8,
          },
        ),
        fc.constantFrom('', 'NA'),
        async (cases, nothing) => {
          const cells = cases.map((degrees, at) => [
            `case ${at}`,
            ...degrees.map((degree) => (degree === null ? nothing : String(degree))),
          ]);
          const found = await read(csvText([['name', 'A', 'B', 'Y'], ...cells], ','));
          const degrees = found.ok
            ? found.value.coded.map(({ judgements }) =>
                codesOf(BOOK).map((code) => judgements[code]?.degree ?? null),
              )
            : [];
          expect(degrees).toEqual(cases.map((row) => row.map((degree) => (degree === 0 ? 0 : degree))));
        },
      ),
    ));

  test('is what our own export says again, but for degrees that nobody knows', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.dictionary(fc.constantFrom('A', 'B', 'Y'), fc.constantFrom(0, 0.33, 0.67, 1)), {
          minLength: 1,
        }),
        async (all) => {
          const cases = all.map((degrees, at) => ({ name: `a-story-${at}`, degrees }));
          const found = await read(codesCsv(cases, BOOK));
          const again = found.ok
            ? found.value.coded.map(({ key, judgements }) => ({
                name: key,
                degrees: Object.fromEntries(
                  Object.entries(judgements).map(([code, { degree }]) => [code, degree]),
                ),
              }))
            : [];
          expect(again).toEqual(cases);
        },
      ),
    ));

  test('says which rows it leaves out and why, and takes none by halves', async () => {
    const found = await read('name;A;B;Z\nx;0,33;1;9\ny;0.5;2;9\n ;1;1;9\nx;0;0;9\nz;;NA;9\nw;-1;0;9\n');
    expect(found).toMatchObject({
      ok: true,
      value: {
        coded: [
          { row: 2, key: 'x', judgements: { A: { degree: 0.33 }, B: { degree: 1 } } },
          { row: 6, key: 'z', judgements: {} },
        ],
        refused: [
          { row: 3, code: 'notADegree', column: 'B', value: '2' },
          { row: 4, code: 'missingKey' },
          { row: 5, code: 'repeatedKey', value: 'x' },
          { row: 7, code: 'notADegree', column: 'A', value: '-1' },
        ],
        unused: ['Z'],
        lacking: ['Y'],
      },
    });
  });

  test('is refused where it has no column of the codebook, or not the one that names the cases', async () => {
    expect(await read('name,Q\nx,1\n')).toMatchObject({
      error: { code: 'missingColumns', column: 'A, B, Y' },
    });
    expect(await read('name,A\nx,1\n', { ...plain, keyColumn: 'title' } as never)).toMatchObject({
      error: { code: 'missingColumns', column: 'title' },
    });
  });

  test.each(['', ' ', '1.01', '-0.1', '33 %', 'yes', '1e3', '0x1', '.', ',', 'Infinity'])(
    '%j is no degree',
    (text) => expect(degreeIn(text)).toBeNull(),
  );
});

test.each(readdirSync(BOOKS))('%s is a codebook that is called after its key', (file) => {
  expect(bookIn(file)).toMatchObject({
    ok: true,
    value: { key: file.replace('.json', ''), codedHere: false },
  });
});

describe.runIf(isThere)('the codes of the case database', () => {
  const tableOf = async (name: string) => {
    const table = await wholeTable(new Uint8Array(readFileSync(join(FOLDER, name))), { name });
    return table.ok ? table.value.rows.map(({ cells }) => cells) : [];
  };
  const coded = async () => {
    const book = bookIn('collaborative-governance.json');
    if (!book.ok) throw new Error(book.error.code);
    const name = 'cgcdb-fuzzy.csv';
    const bytes = new Uint8Array(readFileSync(join(FOLDER, name)));
    const found = await readCodes(readTable(bytes, { name }), book.value, { ...plain, file: name });
    if (!found.ok) throw new Error(found.error.code);
    return found.value;
  };

  test('are all read, and every case is one of the sixty', async () => {
    const { coded: rows, refused, unused, lacking } = await coded();
    expect([rows.length, refused, unused, lacking]).toEqual([39, [], [], []]);
    const names = new Set(
      (await tableOf('cgcdb-60-cases.csv')).map((cells) => (cells['Case.Name'] ?? '').trim()),
    );
    expect(rows.filter(({ key }) => !names.has(key))).toEqual([]);
  });

  // The table does not say which questions it was made from. These are the questions that README names; where they are
  // the right ones, the table can be made anew from the sixty cases without a single difference.
  const MIDDLE = { RUL: 'Q24', TRA: 'Q27', CEN: 'Q39', MON: 'Q50', GOA: 'Q48', STR: 'Q49' };
  const questions: Readonly<Record<string, readonly string[]>> = {
    ...Object.fromEntries(Object.entries(MIDDLE).map(([code, question]) => [code, [`${question}_Middle`]])),
    ACC: ['1', '2', '3'].flatMap((part) => [`Q51.${part}_Middle`, `Q51.${part}_End`]),
    EFF: ['1', '2', '3'].flatMap((part) => [`Q57.${part}_Middle`, `Q57.${part}_End`]),
    LEG: ['Q58.1_End'],
    CAP: ['Q58.2_End'],
    SOC: ['Q58.3_End'],
  };
  const degreeOf = (answer: number) => [0, 0, 0, 0.33, 0.66, 1][Math.ceil(answer)];

  test('are the answers to the questions that the codebook names', async () => {
    const cases = new Map(
      (await tableOf('cgcdb-60-cases.csv')).map((cells) => [(cells['Case.Name'] ?? '').trim(), cells]),
    );
    for (const { key, judgements } of (await coded()).coded) {
      const answers = Object.entries(questions).map(([code, columns]) => {
        const given = columns
          .map((column) => cases.get(key)?.[column] ?? '')
          .filter((one) => /^[1-5]$/.test(one));
        return [code, given.length === 0 ? null : Math.max(...given.map(Number))] as const;
      });
      const beyond = answers.filter(([code]) => ['LEG', 'CAP', 'SOC'].includes(code)).map(([, one]) => one);
      const mean = beyond.includes(null)
        ? null
        : beyond.reduce<number>((sum, one) => sum + (one ?? 0), 0) / 3;
      const expected = [...answers, ['CHA', mean] as const].flatMap(([code, one]) =>
        one === null ? [] : [[code, degreeOf(one)]],
      );
      expect({ key, ...Object.fromEntries(expected) }).toEqual({
        key,
        ...Object.fromEntries(Object.entries(judgements).map(([code, { degree }]) => [code, degree])),
      });
    }
  });
});
