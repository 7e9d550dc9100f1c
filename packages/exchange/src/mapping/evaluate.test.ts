import { describe, expect, test } from 'vitest';
import { aMapping, BASE_VOCABULARIES, said } from '../testing.ts';
import type { Expression } from './expression.ts';
import { mapRow } from './map-row.ts';

/** The content of a row under a mapping with these fields, or the refusal. */
function told(
  fields: Readonly<Record<string, Expression>>,
  cells: Readonly<Record<string, string>>,
  more = {},
) {
  const mapped = mapRow(aMapping(fields, more), { nr: '1', titel: 'T', ...cells }, BASE_VOCABULARIES);
  return mapped.ok ? mapped.value.content : mapped.error;
}

describe('texts', () => {
  const cells = { a: ' Mad ', b: '', c: 'NA', d: 'Kaffe' };
  test.each<readonly [string, Expression, string]>([
    ['a column is its cell without blanks around', 'a', 'Mad'],
    ['a constant is itself', { constant: 'altid' }, 'altid'],
    ['the first that is told', { first: ['b', 'c', 'd'] }, 'Kaffe'],
    ['a join leaves out what is not told', { join: ['a', 'b', 'd'], with: ' og ' }, 'Mad og Kaffe'],
    ['a join with a limit leaves out what would not fit', { join: ['a', 'd'], with: ' ', limit: 8 }, 'Mad'],
    ['a template puts cells into a sentence', { template: '{a} til {d}' }, 'Mad til Kaffe'],
    ['a template without one of its cells says nothing', { template: '{a} til {b}' }, ''],
    ['a column that is not there says nothing', 'findes ikke', ''],
    ['a name of every object is no column', 'constructor', ''],
    ['a cut between words', { truncate: { constant: 'Mange spiste alene' }, at: 14 }, 'Mange spiste…'],
    [
      'capitals for sentences',
      { sentenceCase: { constant: 'et hus. “ja” blev det' } },
      'Et hus. “Ja” blev det',
    ],
    ['words of HTML', { plain: { constant: '<p>Kom &amp; <b>spis</b></p>' }, from: 'html' }, 'Kom & spis'],
    ['words of Markdown', { plain: { constant: '# Mad\n- *god*' }, from: 'markdown' }, 'Mad\n- god'],
    ['a part of a cell', { part: { constant: '(565,method,"Sæt, spil")' }, at: 3 }, ''],
    [
      'a part of each value',
      { join: [{ part: { split: { constant: '(1,x,Ø),(2,x,"Å, b")' } }, at: 3 }] },
      'Ø, Å, b',
    ],
    [
      'a list in braces',
      { join: [{ split: { constant: '{planning,"public meetings"}' } }] },
      'planning, public meetings',
    ],
    ['a list in JSON', { join: [{ split: { constant: '["a","b"]' } }] }, 'a, b'],
    ['a list with a separator', { join: [{ split: { constant: 'a; b;;c' }, by: ';' }] }, 'a, b, c'],
    ['a list in parentheses', { join: [{ split: { split: { constant: '("a","b")' } } }] }, 'a, b'],
    [
      'a section between headings',
      { section: { constant: 'Mål Mad. Mål Udbytte Ro.' }, from: ['Mål'], until: ['Udbytte'] },
      'Mad. Mål',
    ],
    ['no section without its heading', { section: { constant: 'Mad' }, from: ['Mål'], until: [] }, ''],
  ])('%s', (_, expression, text) => {
    expect(said(expression, cells, { empty: ['NA'] })).toBe(text);
  });

  test('quotation marks that a careless conversion left as control signs are repaired', () => {
    expect(said('a', { a: '\u0093Ja\u0094 \u0096 nej' })).toBe('“Ja” – nej');
  });
});

describe('conditions', () => {
  const when = (condition: Extract<Expression, { readonly when: unknown }>['when']) =>
    said(
      { when: condition, value: { constant: 'ja' }, else: { constant: 'nej' } },
      { tal: '4', ord: 'Mad og ro', tom: ' ' },
    );

  test.each([
    [{ filled: 'tal' }, 'ja'],
    [{ filled: 'tom' }, 'nej'],
    [{ of: 'tal', is: ['3', '4'] }, 'ja'],
    [{ of: 'ord', contains: ['MAD'] }, 'ja'],
    [{ of: 'tal', atLeast: 4 }, 'ja'],
    [{ of: 'tal', atMost: 3 }, 'nej'],
    [{ of: 'tom', atMost: 3 }, 'nej'],
    [{ of: 'ord', atLeast: 0 }, 'nej'],
    [{ of: 'ord', longerThan: 8 }, 'ja'],
    [{ not: { filled: 'tom' } }, 'ja'],
    [{ all: [{ filled: 'tal' }, { filled: 'tom' }] }, 'nej'],
    [{ any: [{ filled: 'tom' }, { filled: 'tal' }] }, 'ja'],
  ] as const)('%j gives %s', (condition, answer) => {
    expect(when(condition)).toBe(answer);
  });
});

describe('codes', () => {
  const tables = { emner: { Ensomhed: 'loneliness', Natur: ['localClimate', 'ruralLife'] } };

  test('a table gives codes, and several for one value', () => {
    expect(
      told(
        { themes: { lookup: { split: 'emne', by: ';' }, in: 'emner' } },
        { emne: 'natur;ENSOMHED;Natur' },
        { tables },
      ),
    ).toMatchObject({
      themes: ['localClimate', 'ruralLife', 'loneliness'],
    });
  });

  test('a value that the table does not know refuses the row, or goes to the text beside "other"', () => {
    expect(told({ themes: { lookup: 'emne', in: 'emner' } }, { emne: 'Trafik' }, { tables })).toMatchObject({
      code: 'unknownCode',
      field: 'themes',
      column: 'emne',
      value: 'Trafik',
    });
    const lenient: Readonly<Record<string, Expression>> = {
      themes: { list: [{ lookup: 'emne', in: 'emner', otherwise: { constant: 'other' } }] },
      themeOther: { join: [{ unmatched: 'emne', in: 'emner' }] },
    };
    expect(told(lenient, { emne: 'Trafik' }, { tables })).toMatchObject({
      themes: ['other'],
      themeOther: 'Trafik',
    });
    expect(told(lenient, { emne: 'Natur' }, { tables })).toMatchObject({ themeOther: '' });
  });

  test('a term may be a code or a label in either language', () => {
    const form: Readonly<Record<string, Expression>> = {
      actualForm: { term: 'form', of: 'collaborationForm' },
    };
    for (const written of ['partnership', 'Partnerskab', 'PARTNERSHIP ']) {
      expect(told(form, { form: written })).toMatchObject({ actualForm: 'partnership' });
    }
    expect(told(form, { form: 'Sammenhold' })).toMatchObject({ code: 'unknownCode', column: 'form' });
  });

  test('a code that no list knows is refused, even when the mapping itself writes it', () => {
    expect(told({ scale: { constant: 'kæmpestor' } }, {})).toMatchObject({
      code: 'notAllowed',
      field: 'scale',
    });
    expect(told({ scale: { constant: 'gigantic' } }, {})).toMatchObject({
      code: 'unknownCode',
      field: 'scale',
    });
  });

  test('a country and a municipality are found by name', () => {
    const place: Readonly<Record<string, Expression>> = {
      country: { country: 'land' },
      municipality: { municipality: 'by', otherwise: 'drop' },
    };
    expect(told(place, { land: 'Danmark', by: 'Aarhus' })).toMatchObject({
      country: 'DK',
      municipality: '0751',
    });
    expect(told(place, { land: 'Danmark', by: 'Paris' })).toMatchObject({ municipality: null });
    expect(told(place, { land: 'Atlantis' })).toMatchObject({ code: 'unknownCode', field: 'country' });
  });
});

describe('months, numbers and answers', () => {
  const month: Readonly<Record<string, Expression>> = {
    startMonth: { month: { year: 'år', month: 'måned' } },
  };

  test.each([
    [{ år: '2014', måned: 'Oktober' }, { startMonth: '2014-10' }],
    [{ år: '2014', måned: '3' }, { startMonth: '2014-03' }],
    [{ år: '2014', måned: '' }, { startMonth: null }],
    [{ år: '', måned: 'March' }, { startMonth: null }],
    [
      { år: '2014', måned: 'Påske' },
      { code: 'notAMonth', value: '2014 Påske' },
    ],
  ])('%j gives %j', (cells, expected) => {
    expect(told(month, cells)).toMatchObject(expected);
  });

  test.each([
    ['2009-02-13 10:00', { startMonth: '2009-02' }],
    ['13.02.2009', { startMonth: '2009-02' }],
    ['maj 2009', { startMonth: '2009-05' }],
    ['2009', { startMonth: null }],
    ['snart', { code: 'notAMonth' }],
  ])('the date %s gives %j', (dag, expected) => {
    expect(told({ startMonth: { month: 'dag' } }, { dag })).toMatchObject(expected);
  });

  test.each([
    ['160.0', { staffHours: 160 }],
    ['12 500', { staffHours: 12_500 }],
    ['0', { staffHours: 0 }],
    ['', { staffHours: null }],
    ['1.234', { code: 'notANumber' }],
    ['ca. 20', { code: 'notANumber' }],
    ['-3', { code: 'notANumber' }],
    ['2.5', { code: 'notAllowed' }],
  ])('the number %j gives %j', (tal, expected) => {
    expect(told({ staffHours: { number: 'tal', min: 0 } }, { tal })).toMatchObject(expected);
  });

  test.each([
    ['Ja', { ongoing: true }],
    ['nej', { ongoing: false }],
    ['', { ongoing: null }],
    ['måske', { code: 'notYesOrNo' }],
  ])('the answer %j gives %j', (svar, expected) => {
    expect(told({ ongoing: { yesNo: 'svar', yes: ['ja'], no: ['nej'] } }, { svar })).toMatchObject(expected);
  });

  test('addresses become links, each once, without the punctuation around them', () => {
    expect(
      told(
        { links: { links: 'se', label: 'Kilde' } },
        { se: 'Se (https://a.dk/x), https://a.dk/x. ftp://b' },
      ),
    ).toMatchObject({
      links: [{ url: 'https://a.dk/x', label: 'Kilde' }],
    });
  });

  test('an object is nothing without what it needs', () => {
    const actors: Readonly<Record<string, Expression>> = {
      actors: {
        list: [
          {
            object: {
              type: { constant: 'resident' },
              group: { constant: 'citizens' },
              count: { number: 'antal' },
            },
            needs: ['count'],
          },
        ],
      },
    };
    expect(told(actors, { antal: '8' })).toMatchObject({ actors: [{ type: 'resident', count: 8 }] });
    expect(told(actors, { antal: '' })).toMatchObject({ actors: [] });
  });
});
