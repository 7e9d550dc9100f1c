import { describe, expect, test } from 'vitest';
import { all, aMapping, BASE_VOCABULARIES, bytesOf } from '../testing.ts';
import { LIMITS } from '../read/limits.ts';
import { readTable } from '../read/read-table.ts';
import { readJoin } from './join-table.ts';
import { mapRow } from './map-row.ts';
import { mapTable } from './map-table.ts';
import { refusalSentence } from '../refusals/refusal-sentence.ts';

const map = (cells: Readonly<Record<string, string>>, mapping = aMapping({ summary: 'kort' })) =>
  mapRow(mapping, { nr: '1', titel: 'Mad', ...cells }, BASE_VOCABULARIES);

const items = async (
  csv: string,
  mapping = aMapping(),
  other: Parameters<typeof mapTable>[3]['other'] = null,
) => {
  const found = await all(
    mapTable(readTable(bytesOf(csv), { name: 'a.csv' }), mapping, BASE_VOCABULARIES, {
      file: 'a.csv',
      other,
    }),
  );
  return found.map((item) =>
    item.ok ? { row: item.value.row, title: item.value.content.title } : item.error,
  );
};

describe('a row', () => {
  test('becomes a story with what it says, and says nothing of the rest', () => {
    const mapped = map({ kort: 'Naboer spiste sammen.' });
    expect(mapped).toMatchObject({
      ok: true,
      value: { key: '1', masked: {}, content: { title: 'Mad', valence: null, country: null, themes: [] } },
    });
  });

  test.each([
    ['has no key', { nr: ' ' }, { code: 'missingKey', column: 'nr' }],
    ['has no title', { titel: '' }, { code: 'missingField', field: 'title', column: 'titel' }],
    ['has a title of NUL', { titel: '\u0000' }, { code: 'missingField', field: 'title' }],
    [
      'has a text that is too long',
      { kort: 'x'.repeat(301) },
      { code: 'textTooLong', field: 'summary', limit: 300 },
    ],
  ])('is refused when it %s', (_, cells, refusal) => {
    expect(map(cells)).toMatchObject({ ok: false, error: { scope: 'row', ...refusal } });
  });

  test('is refused for a cell of 10 MB, with a sentence that names the column', () => {
    const mapped = map({ kort: 'x'.repeat(10 * 1024 * 1024) });
    expect(mapped).toMatchObject({ ok: false, error: { code: 'cellTooLong', column: 'kort', value: null } });
    expect(!mapped.ok && refusalSentence(mapped.error, 'da')).toBe(
      `Cellen i kort har 10.485.760 tegn. Grænsen er ${LIMITS.cellCharacters.toLocaleString('da')}.`,
    );
  });

  test('loses NUL bytes and half pairs of Unicode, and nothing else', () => {
    expect(map({ kort: 'Den \u0000åbne\ud800 gryde' })).toMatchObject({
      value: { content: { summary: 'Den åbne\ufffd gryde' } },
    });
  });
});

describe('personal data', () => {
  test('CPR numbers, telephone numbers and addresses go, and are counted', () => {
    const mapped = map({
      kort: 'Ring til 20 30 40 50 om 010190-0000 på Skovvej 12, skriv til bo@example.dk.',
    });
    expect(mapped).toMatchObject({ ok: true, value: { masked: { cpr: 1, phone: 1, address: 1, email: 1 } } });
    expect(mapped.ok && mapped.value.content.summary).not.toMatch(/\d{4}|Skovvej|example\.dk/);
  });

  test('names go in Danish and in English texts', () => {
    const danish = map({ kort: 'Vi talte med Mette Holm om maden.' });
    expect(danish).toMatchObject({
      value: { masked: { name: 1 }, content: { summary: 'Vi talte med [navn] om maden.' } },
    });
    const english = aMapping({ summary: 'kort', language: { constant: 'en' } });
    expect(map({ kort: 'We met Karen Whitfield. Whitfield cooked.' }, english)).toMatchObject({
      value: { masked: { name: 2 }, content: { summary: 'We met [name]. [name] cooked.' } },
    });
  });

  test('a text that fits stays within its limit when stand-ins make it longer', () => {
    const text = `${'Vi spiste suppe og kaffe. '.repeat(11)}Bo Holm var vært.`;
    expect(text.length).toBeLessThanOrEqual(303);
    const mapped = map({ kort: `${text.slice(-300)}` });
    expect(mapped).toMatchObject({ ok: true, value: { masked: { name: 1 } } });
  });

  test('a refusal does not repeat a CPR number', () => {
    const mapping = aMapping({ scale: { term: 'hvor', of: 'scale' } });
    const mapped = map({ hvor: `Hos 010190-0000 ${'x'.repeat(200)}` }, mapping);
    expect(!mapped.ok && mapped.error.value).toMatch(/^Hos ●+-●+ x+…$/);
  });
});

describe('a table', () => {
  test('gives one item a row: a story or a reason', async () => {
    expect(await items('nr,titel\n1,Mad\n2,\n1,Kaffe\n3,Te\n4\n')).toMatchObject([
      { row: 2, title: 'Mad' },
      { row: 3, code: 'missingField' },
      { row: 4, code: 'repeatedKey', value: '1' },
      { row: 5, title: 'Te' },
      { row: 6, code: 'wrongCellCount' },
    ]);
  });

  test('with other columns is refused once, by their names', async () => {
    const mapping = aMapping({}, { expects: ['nr', 'titel', 'land'] });
    expect(await items('nr;overskrift\n1;Mad\n2;Te\n', mapping)).toMatchObject([
      { scope: 'file', code: 'missingColumns', column: 'titel, land', file: 'a.csv' },
    ]);
    expect(await items('nr|titel|land\n1|Mad|DK\n', mapping)).toMatchObject([{ code: 'missingColumns' }]);
  });

  test('is joined with a second table by a key', async () => {
    const mapping = aMapping({ title: 'navne.navn' }, { join: { name: 'navne', on: 'nr', key: 'id' } });
    const names = readTable(bytesOf('id,navn\n1,Mad\n1,Anden mad\n,Ingen\n'), { name: 'b.csv' });
    const other = mapping.join && (await readJoin(names, mapping.join, 'b.csv'));
    expect(await items('nr\n1\n2\n', mapping, other?.ok ? other.value : null)).toMatchObject([
      { title: 'Mad' },
      { code: 'missingField', column: 'navne.navn' },
    ]);
    const wrong = readTable(bytesOf('nr,navn\n1,Mad\n'), { name: 'b.csv' });
    expect(mapping.join && (await readJoin(wrong, mapping.join, 'b.csv'))).toMatchObject({
      ok: false,
      error: { code: 'missingColumns', column: 'id', file: 'b.csv' },
    });
  });
});
