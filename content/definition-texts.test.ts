import { readability } from '@samskab/danish';
import { inTime, readCrosswalk, readDefinitions, type Definitions } from '@samskab/domain/definitions';
import { FORM_MARKS, GUIDE_RULES, marksOfForms } from '@samskab/domain/guide';
import { PRINCIPLE_NAMES } from '@samskab/domain/principles';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { unkindWords } from '../tools/texts/words.ts';

const EASY = 35;
const FORMS = GUIDE_RULES.forms.map(({ code }) => code);
interface Raw {
  readonly versions: readonly [{ readonly id: string }, ...object[]];
  readonly forms: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}
const json = (name: string) =>
  JSON.parse(readFileSync(new URL(`definitions/${name}.json`, import.meta.url), 'utf8')) as Raw;
const definitions = (): Definitions => {
  const read = readDefinitions(json('definitions'), FORMS);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
};
const refusals = (raw: unknown) => {
  const read = readDefinitions(raw, FORMS);
  return read.ok ? [] : read.error;
};

describe('what samskabelse means', () => {
  const { now, versions, principles } = definitions();
  const said = versions.flatMap(({ said: words, note }) => (note ? [words, note] : [words]));
  test.each(['da', 'en'] as const)('is easy to read in %s', (language) => {
    const texts = [
      now.sentence,
      ...now.pieces.flatMap((piece) => [piece.words, piece.means]),
      ...Object.values(principles),
      ...said,
    ].map((words) => words[language]);
    expect(readability(texts.join('\n'))?.lix).toBeLessThanOrEqual(EASY);
  });
  test('makes nobody smaller', () => {
    expect([now, versions, principles].flatMap((one) => unkindWords(JSON.stringify(one)))).toEqual([]);
  });
  test('every principle is told, and every piece of the sentence is in it', () => {
    expect(Object.keys(principles)).toEqual(Object.keys(PRINCIPLE_NAMES));
    for (const { words } of now.pieces) {
      // A piece may leave out a word in the middle ("udvikler [og prøver] noget nyt").
      const [first = '', last = ''] = [words.da.split(' ')[0], words.da.split(' ').at(-1)];
      expect(now.sentence.da).toContain(first);
      expect(now.sentence.da).toContain(last);
    }
  });
  test('has a version of this platform, and it is the last that is dated', () => {
    const dated = inTime(versions).filter(({ year }) => year !== null);
    expect(dated.at(-1)?.id).toBe('samskab-2026');
  });
});

test('what has not been checked says so, or is refused', () => {
  const raw = json('definitions');
  const [first, ...rest] = raw.versions;
  const silent = { ...first, checked: false, note: undefined };
  expect(refusals({ ...raw, versions: [silent, ...rest] })).toEqual([
    { code: 'unchecked_without_note', which: first.id },
  ]);
  expect(refusals({ ...raw, versions: [first, first] })).toEqual([{ code: 'twice', which: first.id }]);
});

test('a form without a document is missed, and one nobody knows is refused', () => {
  const raw = json('definitions');
  const { samskabelse, ...others } = raw.forms;
  expect(refusals({ ...raw, forms: { ...others, andet: samskabelse } })).toEqual([
    { code: 'form_missing', which: 'samskabelse' },
    { code: 'unknown_form', which: 'andet' },
  ]);
});

test('every form has its place in every typology', () => {
  const raw = json('crosswalk');
  expect(readCrosswalk(raw, FORMS).ok).toBe(true);
  const { austin: _austin, ...opi } = raw.forms['opi'] ?? {};
  expect(readCrosswalk({ ...raw, forms: { ...raw.forms, opi } }, FORMS)).toEqual({
    ok: false,
    error: [{ code: 'word_missing', form: 'opi', typology: 'austin' }],
  });
});

describe('the marks of forms', () => {
  const marked = marksOfForms(GUIDE_RULES);
  test('all forms have all marks, in the order of the rules', () => {
    expect(marked.map(({ form }) => form.code)).toEqual(FORMS);
    for (const { marks } of marked) expect(Object.keys(marks)).toEqual([...FORM_MARKS]);
  });
  test('only samskabelse has every one of them', () => {
    const every = marked.filter(({ marks }) => Object.values(marks).every((value) => value === 'yes'));
    expect(every.map(({ form }) => form.code)).toEqual(['samskabelse']);
  });
  test('they follow the rules: another weight, another mark', () => {
    const changed = {
      ...GUIDE_RULES,
      forms: GUIDE_RULES.forms.map((form) =>
        form.code === 'udbud'
          ? {
              ...form,
              weights: { ...form.weights, solutionKnown: { weight: 3, fit: { a0: 3, a1: 0, a2: 0, a3: 3 } } },
            }
          : form,
      ),
    };
    const of = (rules: typeof GUIDE_RULES) =>
      marksOfForms(rules).find(({ form }) => form.code === 'udbud')?.marks.somethingNew;
    expect([of(GUIDE_RULES), of(changed)]).toEqual(['no', 'either']);
  });
  test('an answer that takes the form out is none that suits it', () => {
    const shut = {
      ...GUIDE_RULES,
      gates: [
        ...GUIDE_RULES.gates,
        {
          id: 'G99',
          form: 'samskabelse',
          when: [{ question: 'decisionShare', among: ['a3'] }],
          words: { da: 'Nej', en: 'No' },
        },
      ],
    };
    expect(marksOfForms(shut)[0]?.marks.decideTogether).toBe('unasked');
  });
});
