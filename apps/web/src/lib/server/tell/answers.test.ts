import {
  BASE_VOCABULARIES,
  emptyContent,
  experienceContent,
  FIELD_PATHS,
  FIELDS,
  MUNICIPALITIES,
  QUESTIONS,
  SHORT_QUESTIONS,
  TEXT_LIMITS,
  unitOf,
  unitsOf,
  type ExperienceContent,
  type FieldKind,
  type Question,
} from '@samskab/domain';
import { completeContent } from '@samskab/domain/testing';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partOf, withPart } from '#lib/tell/content-parts.ts';
import { cprQuestion } from './guard-cpr.ts';
import { formValues, isList, postedValues, type FormValues } from '#lib/tell/form-values.ts';
import { readAnswers } from './read-answers.ts';

const question = (id: string): Question => {
  const found = QUESTIONS.find((one) => one.id === id);
  if (!found) throw new Error(`There is no question ${id}`);
  return found;
};
const words = (limit: number) =>
  fc
    .stringMatching(/^[a-zæøå][a-zæøå ,.\n]*[a-zæøå]$/)
    .filter((text) => text.length <= limit && !text.includes('\r'));
const oneOf = (codes: readonly string[]) => fc.constantFrom(...codes);
const codesOf = (name: keyof typeof BASE_VOCABULARIES) => BASE_VOCABULARIES[name].map(({ code }) => code);
const MONTH = fc.constantFrom('1999-01', '2022-03', '2024-12');

/** Any value of a kind of field that somebody has told. */
function told(field: FieldKind): fc.Arbitrary<unknown> {
  switch (field.kind) {
    case 'text':
      return words(TEXT_LIMITS[field.limit]);
    case 'code':
      return oneOf([...codesOf(field.vocabulary), ...(field.also ?? [])]);
    case 'codes':
      return fc.uniqueArray(oneOf(codesOf(field.vocabulary)), { maxLength: 4 });
    case 'choice':
      return oneOf(field.values);
    case 'whole':
      return fc.integer({ min: field.min, max: field.max });
    case 'yesNo':
      return fc.boolean();
    case 'month':
      return MONTH;
    case 'date':
      return fc.constantFrom('2026-05-01', '2024-02-29');
    case 'country':
      return fc.constantFrom('DK', 'SE', 'BR');
    case 'municipality':
      return oneOf(MUNICIPALITIES.map(({ code }) => code));
    case 'url':
      return fc.webUrl({ validSchemes: ['https'] }).filter((url) => /\.[a-z]{2,}\//.test(`${url}/`));
    case 'notes':
      return fc.dictionary(oneOf(field.keys), words(TEXT_LIMITS[field.limit]));
    case 'memberships':
      return fc.dictionary(oneOf(field.keys), fc.constantFrom(0, 0.33, 0.67, 1));
  }
}

/** Any content in which the parts of a question are told in full. */
function contentFor(asked: Question): fc.Arbitrary<ExperienceContent> {
  const units = unitsOf(asked).map((unit) => {
    const columns = FIELD_PATHS.filter((path) => unitOf(path) === unit);
    if (!isList(unit)) return told(FIELDS[columns[0] ?? 'title']).map((value) => [unit, value] as const);
    const row = fc.record(
      Object.fromEntries(columns.map((path) => [path.slice(unit.length + 3), told(FIELDS[path])])),
    );
    return fc.array(row, { maxLength: 4 }).map((rows) => [unit, rows] as const);
  });
  return fc
    .tuple(...units)
    .map((parts) => parts.reduce<unknown>((content, [unit, value]) => withPart(content, unit, value), {}))
    .map((content) => experienceContent.parse(content))
    .map((content) => ({
      ...content,
      endMonth: content.startMonth && content.endMonth ? content.startMonth : content.endMonth,
    }));
}

describe('what a form shows, it reads back', () => {
  test.each(QUESTIONS.map((asked) => [asked.id, asked] as const))('%s', (_id, asked) => {
    fc.assert(
      fc.property(contentFor(asked), (content) => {
        const units = unitsOf(asked);
        const { content: read, problems } = readAnswers(asked, formValues(content, units), emptyContent());
        expect(problems).toEqual([]);
        for (const unit of units) expect([unit, partOf(read, unit)]).toEqual([unit, partOf(content, unit)]);
      }),
      { numRuns: 40 },
    );
  });

  test('and leaves everything else of the story alone', () => {
    const before = Object.freeze(completeContent());
    for (const asked of SHORT_QUESTIONS)
      expect(readAnswers(asked, formValues(before, unitsOf(asked)), before).content).toEqual(before);
  });
});

describe('whatever is posted', () => {
  test('is read without an error, and what is taken fits the story', () => {
    const names = QUESTIONS.flatMap(unitsOf).flatMap((unit) => [
      unit,
      `${unit}.0.type`,
      `${unit}.1.text`,
      `${unit}Month`,
    ]);
    const posted = fc.dictionary(
      fc.constantFrom(...names),
      fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...QUESTIONS), posted, (asked, values) => {
        const { content } = readAnswers(asked, values, emptyContent());
        expect(experienceContent.parse(content)).toEqual(content);
      }),
    );
  });

  const problems = (id: string, values: FormValues, before = emptyContent()) =>
    readAnswers(question(id), values, before).problems;

  test('a text that is too long is refused with both numbers, and the old one stands', () => {
    const before = completeContent();
    const long = 'a'.repeat(TEXT_LIMITS.storyPart + 7);
    const {
      content,
      problems: said,
      shown,
    } = readAnswers(question('problem'), { 'story.before': [long] }, before);
    expect(said).toEqual([{ field: 'story.before', code: 'tooLong', limit: 6000, length: 6007 }]);
    expect(content.story.before).toBe(before.story.before);
    expect(shown['story.before']).toEqual([long]);
  });

  test('a row that is too long is named by its own number, also after an empty row', () => {
    const values = {
      'lessons.0.text': [''],
      'lessons.1.text': ['Spørg'],
      'lessons.2.text': ['a'.repeat(201)],
    };
    expect(problems('differently', values)).toEqual([
      { field: 'lessons.2.text', code: 'tooLong', limit: 200, length: 201 },
    ]);
  });

  test('controls may have any name, and nothing is shown again that no page can show', () => {
    const form = new FormData();
    for (const name of ['__proto__', 'constructor', 'toString', 'story.before', 'story.before'])
      form.append(name, 'a\u0000b\ud800');
    const posted = postedValues(form);
    expect(posted['story.before']).toEqual(['ab\ufffd', 'ab\ufffd']);
    expect(Object.keys(posted)).toHaveLength(4);
    const { content, problems: said } = readAnswers(question('problem'), posted, emptyContent());
    expect(content.story.before).toBe('ab\ufffd');
    expect(said).toEqual([]);
  });

  test('signs that cannot be kept are left out: NUL, half a letter', () => {
    const { content } = readAnswers(
      question('problem'),
      { 'story.before': ['Vi\u0000 mødtes\ud800'] },
      emptyContent(),
    );
    expect(content.story.before).toBe('Vi mødtes�');
  });

  test.each([
    ['where', { scale: ['galaxy'] }, 'scale', 'unknownChoice'],
    ['where', { municipality: ['9999'] }, 'municipality', 'unknownChoice'],
    ['where', { country: ['danmark'] }, 'country', 'unknownChoice'],
    ['where', { startMonthMonth: ['03'], startMonthYear: [''] }, 'startMonth', 'notAMonth'],
    ['where', { startMonthMonth: ['03'], startMonthYear: ['1066'] }, 'startMonth', 'notAMonth'],
    ['send', { embargoUntil: ['2026-02-30'] }, 'embargoUntil', 'notADate'],
    ['problem', { themes: ['loneliness', '<script>'] }, 'themes', 'unknownChoice'],
    [
      'who',
      { 'actors.0.type': ['library'], 'actors.0.group': ['public'], 'actors.0.count': ['mange'] },
      'actors.0.count',
      'notANumber',
    ],
    ['who', { 'actors.3.group': ['public'], 'actors.3.count': ['4'] }, 'actors.3.type', 'rowIncomplete'],
    ['links', { 'links.0.url': ['http://example.dk'] }, 'links.0.url', 'notHttps'],
    ['links', { 'links.0.url': ['javascript:alert(1)'] }, 'links.0.url', 'notALink'],
    ['links', { 'links.0.label': ['Rapport'] }, 'links.0.url', 'rowIncomplete'],
    ['conditions', { 'conditions.C01': ['0.5'] }, 'conditions', 'unknownChoice'],
  ])('%s: %o is answered at %s with %s', (id, values, field, code) => {
    expect(problems(id, values)).toEqual([{ field, code }]);
  });

  test('a reason that is too long is said at the condition it belongs to, and the answers are kept', () => {
    const values = { 'conditions.C01': ['1'], 'conditionNotes.C01': ['a'.repeat(301)] };
    const { content, problems } = readAnswers(question('conditions'), values, emptyContent());
    expect(problems).toEqual([{ field: 'conditionNotes.C01', code: 'tooLong', limit: 300, length: 301 }]);
    expect(content.conditions).toEqual({ C01: 1 });
  });

  test('a row that is not filled in is no row, whatever stood in it beforehand', () => {
    const values = {
      'lessons.0.text': [' '],
      'lessons.0.kind': ['doDifferently'],
      'actors.0.group': ['public'],
    };
    expect(readAnswers(question('differently'), values, emptyContent()).content.lessons).toEqual([]);
    expect(readAnswers(question('who'), values, emptyContent()).content.actors).toEqual([]);
  });

  test('numbers may be written as people write them', () => {
    const values = { volunteerHours: ['1.200'], staffHours: ['2\u00a0000'], companyHours: [''] };
    expect(readAnswers(question('hours'), values, emptyContent()).content).toMatchObject({
      volunteerHours: 1200,
      staffHours: 2000,
      companyHours: null,
    });
  });

  test('it cannot end before it began', () => {
    const values = {
      startMonthMonth: ['05'],
      startMonthYear: ['2022'],
      endMonthMonth: ['04'],
      endMonthYear: ['2022'],
    };
    expect(problems('where', values)).toEqual([{ field: 'endMonth', code: 'endsBeforeStart' }]);
  });
});

describe('CPR numbers', () => {
  const answered = (text: string, extra: FormValues = {}, before = emptyContent()) =>
    readAnswers(question('problem'), { 'story.before': [text], ...extra }, before);

  test('a certain one is masked, said, and neither kept nor shown; the rest is kept', () => {
    const { content, problems, shown } = answered('Hun har 010190-0000 og kom hver uge.');
    expect(content.story.before).toBe('Hun har ●●●●●●-●●●● og kom hver uge.');
    expect(problems).toEqual([{ field: 'story.before', code: 'cpr' }]);
    expect(JSON.stringify(shown)).not.toContain('010190');
  });

  test('a possible one is asked about: kept back, shown to the writer, not stored', () => {
    const { content, problems, shown } = answered('Vi mødtes 01.02.24 1430.');
    expect(content.story.before).not.toContain('1430');
    expect(problems).toEqual([{ field: 'story.before', code: 'maybeCpr' }]);
    expect(shown['story.before']).toEqual(['Vi mødtes 01.02.24 1430.']);
  });

  test('the writer says it is something else, and is not asked again', () => {
    const text = 'Vi mødtes 01.02.24 1430.';
    const first = answered(text, { [cprQuestion('story.before')]: ['no'] });
    expect(first.content.story.before).toBe(text);
    expect(first.problems).toEqual([]);
    expect(answered(`${text} Alle kom.`, {}, first.content)).toMatchObject({ problems: [] });
  });

  test('the writer says it is one, and it is masked', () => {
    const { content, problems } = answered('Kode 01.02.24 1430.', { [cprQuestion('story.before')]: ['yes'] });
    expect(content.story.before).toBe('Kode ●●.●●.●● ●●●●.');
    expect(problems).toEqual([]);
  });

  test('none gets through in any text field, also in rows and links', () => {
    for (const path of FIELD_PATHS) {
      const { kind } = FIELDS[path];
      if (kind !== 'text' && kind !== 'url') continue;
      const name = path.replace('*', '0');
      const asked = QUESTIONS.find(({ fields }) => fields.includes(path));
      if (!asked) throw new Error(`${path} is not asked`);
      const values = { [name]: ['nr 010190-0000'], 'actors.0.type': ['other'], 'actors.0.group': ['public'] };
      expect([path, JSON.stringify(readAnswers(asked, values, emptyContent())).includes('010190')]).toEqual([
        path,
        false,
      ]);
    }
  });
});
