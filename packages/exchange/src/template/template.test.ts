import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BASE_VOCABULARIES, type ExperienceContent } from '@samskab/domain';
import { storyArbitrary } from '../testing/story-arbitrary.ts';
import { mapRow } from '../mapping/map-row.ts';
import { wholeTable } from '../read/read-table.ts';
import { aLayout, bytesOf } from '../testing.ts';
import { COLUMNS, TEMPLATE_COLUMNS } from './columns.ts';
import { csvText } from './csv-text.ts';
import { exampleContent } from './example-row.ts';
import { guarded, unguarded } from './formula-guard.ts';
import { readParts, writeParts } from './parts.ts';
import { templateCsv, templateRows } from './template-csv.ts';
import { cellsOf } from './template-row.ts';
import { guideRows, templateXlsx } from './template-xlsx.ts';

const LANGUAGES = ['da', 'en'] as const;
const map = (cells: Readonly<Record<string, string>>, mapping = aLayout({ maskNames: false })) =>
  mapRow(mapping, cells, BASE_VOCABULARIES);

/** What the template says of a content: fields that it does not ask for are as in an empty one. */
const asked = (content: ExperienceContent) => ({
  ...content,
  organisationNamed: null,
  embargoUntil: null,
  conditions: {},
  outcomeMemberships: {},
  conditionNotes: {},
  outcomeNotes: {},
  transfer: content.transfer && { ...content.transfer, translatedBy: null },
});

describe('the template', () => {
  test.each(LANGUAGES)(
    'can be read again in %s: only its example row is in it, and that is skipped',
    async (language) => {
      for (const file of [bytesOf(templateCsv(language)), await templateXlsx(language)]) {
        const table = await wholeTable(file, { name: 'skabelon' });
        expect(table).toMatchObject({ ok: true, value: { rows: [{ row: 2 }], refused: [] } });
        const cells = table.ok ? (table.value.rows[0]?.cells ?? {}) : {};
        expect(map(cells)).toMatchObject({ ok: false, error: { code: 'exampleRow' } });
        const [key = ''] = Object.keys(cells);
        expect(map({ ...cells, [key]: '12' })).toMatchObject({
          ok: true,
          value: { key: '12', content: exampleContent(language) },
        });
      }
    },
  );

  test.each(LANGUAGES)('explains every column in %s, with every value that may be written', (language) => {
    const guide = guideRows(language, BASE_VOCABULARIES);
    const headings = templateRows(language)[0] ?? [];
    expect(guide.slice(2).map(([heading]) => heading)).toEqual(headings);
    expect(guide.slice(2).every(([, says]) => says !== '')).toBe(true);
    const themes = guide.find(
      ([heading]) => heading === headings[headings.indexOf(language === 'da' ? 'Temaer' : 'Themes')],
    );
    expect(themes?.[3]?.split('\n')).toEqual(BASE_VOCABULARIES.theme.map(({ code }) => code));
    expect(themes?.[2]?.split('\n')).toEqual(BASE_VOCABULARIES.theme.map((term) => term[language]));
  });

  test('gives every column a heading of its own in each language', () => {
    for (const language of LANGUAGES) {
      const headings = COLUMNS.filter((column) => column.asked).map(({ heading }) =>
        heading[language].toLowerCase(),
      );
      expect(new Set(headings).size).toBe(TEMPLATE_COLUMNS.length);
    }
  });

  test('asks for every field of a content that a story can be published with', () => {
    const fields = new Set(COLUMNS.map(({ field }) => field.split('.')[0]));
    const beforePublication = ['embargoUntil', 'organisationNamed'];
    expect(Object.keys(exampleContent('da')).filter((field) => !fields.has(field))).toEqual(
      expect.arrayContaining(beforePublication),
    );
    expect(Object.keys(exampleContent('da')).filter((field) => !fields.has(field))).toHaveLength(2);
  });

  test('values may be labels in Danish or English or codes, in letters of either size', () => {
    const read = (form: string) => map({ 'nr.': '1', TITEL: 'T', 'what it became': form });
    for (const form of ['cocreation', 'Samskabelse', 'CO-CREATION']) {
      expect(read(form)).toMatchObject({ value: { content: { actualForm: 'cocreation' } } });
    }
    expect(read('noget')).toMatchObject({
      error: { code: 'unknownCode', column: 'what it became', value: 'noget' },
    });
  });

  test('without a number the title tells rows apart; without both a row is refused', () => {
    expect(map({ Titel: 'Den åbne gryde' })).toMatchObject({ value: { key: 'Den åbne gryde' } });
    expect(map({ Titel: '', 'Kort fortalt': 'Suppe' })).toMatchObject({ error: { code: 'missingKey' } });
  });
});

describe('there and back', () => {
  test('a content written into the template, in either language or with codes, is read as the same content', () => {
    fc.assert(
      fc.property(storyArbitrary, fc.constantFrom('da', 'en', null), (content, language) => {
        const cells = cellsOf(content, TEMPLATE_COLUMNS, { vocabularies: BASE_VOCABULARIES, language });
        const headings = TEMPLATE_COLUMNS.map(({ heading, field }) => (language ? heading[language] : field));
        const row = Object.fromEntries(headings.map((heading, at) => [heading, cells[at] ?? '']));
        const mapped = map({ ...row, 'Nr.': '1' });
        expect(mapped.ok ? mapped.value.content : mapped.error).toEqual(asked(content));
      }),
      { numRuns: 200 },
    );
  });

  test('and through a file', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(storyArbitrary, { minLength: 1, maxLength: 3 }), async (contents) => {
        const rows = contents.map((content, at) => [
          String(at),
          ...cellsOf(content, COLUMNS, { vocabularies: BASE_VOCABULARIES, language: null }),
        ]);
        const csv = csvText([['id', ...COLUMNS.map(({ field }) => field)], ...rows], ';');
        const table = await wholeTable(bytesOf(csv), { name: 'a.csv' });
        const read = table.ok ? table.value.rows.map(({ cells }) => map(cells)) : [];
        expect(read.map((mapped) => (mapped.ok ? mapped.value.content : mapped.error))).toEqual(
          contents.map((content) => ({ ...content, organisationNamed: null, embargoUntil: null })),
        );
      }),
      { numRuns: 30 },
    );
  });

  test('any parts of a line', () => {
    const part = fc
      .string({ unit: fc.constantFrom('a', '|', '\\', 'n', '\n', ' ', 'æ') })
      .map((text) => text.trim());
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), (parts) => {
        expect(readParts(writeParts(parts))).toEqual(parts);
      }),
    );
  });

  test('any cell that is guarded, and none that is guarded runs as a formula', () => {
    const cell = fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', 'a', ' ') });
    fc.assert(
      fc.property(cell, (text) => {
        expect(unguarded(guarded(text))).toBe(text);
        expect(guarded(text)).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });
});
