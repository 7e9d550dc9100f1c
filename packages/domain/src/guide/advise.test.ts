import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advise } from './advise.ts';
import { readGuideAnswers, type GuideAnswers, type GuideChoice } from './answers.ts';
import { withAnswer } from './flips.ts';
import { GUIDE_RULES } from './guide-rules.ts';
import { recommend } from './recommend.ts';
import { lost } from './suitability.ts';
import { answersFrom, anyAnswers, SITUATIONS } from './testing/guide-samples.ts';

const RUNS = { numRuns: 200 };
const withGaps = anyAnswers({ gaps: true });
const asked = GUIDE_RULES.questions.filter(({ kind }) => kind !== 'aside');

describe('advice', () => {
  test('does not depend on the order in which answers are given', () => {
    fc.assert(
      fc.property(withGaps, fc.infiniteStream(fc.nat()), ({ chosen }, places) => {
        const mixed = Object.entries(chosen)
          .map(([id, choice]) => ({ place: places.next().value as number, id, choice }))
          .toSorted((one, other) => one.place - other.place)
          .map(({ id, choice }) => [id, Array.isArray(choice) ? choice.toReversed() : choice]);
        expect(advise(answersFrom(Object.fromEntries(mixed)), GUIDE_RULES)).toEqual(
          advise(answersFrom(chosen), GUIDE_RULES),
        );
      }),
      RUNS,
    );
  });

  test('changes nothing that it was given, and is the same each time', () => {
    const answers = frozen(answersFrom(SITUATIONS[0]?.answers ?? {}));
    expect(advise(answers, frozen(GUIDE_RULES))).toEqual(advise(answers, GUIDE_RULES));
  });

  test('names every single other answer that turns it, and no other', () => {
    fc.assert(
      fc.property(withGaps, (answers) => {
        const { form, flips } = advise(answers, GUIDE_RULES);
        const told = new Map(flips.map((flip) => [JSON.stringify([flip.question, flip.answer]), flip.form]));
        for (const [id, choice] of otherChoices(answers)) {
          const after = recommend(withAnswer(answers, id, choice), GUIDE_RULES).form;
          expect(told.get(JSON.stringify([id, choice]))).toBe(after === form ? undefined : after);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('gives three reasons that fit fully and two doubts, the heaviest first', () => {
    fc.assert(
      fc.property(withGaps, (answers) => {
        const { reasons, doubts } = advise(answers, GUIDE_RULES);
        expect(reasons.length).toBeLessThanOrEqual(3);
        expect(doubts.length).toBeLessThanOrEqual(2);
        expect(reasons.every(({ fit, answer }) => fit === 3 && answer !== null)).toBe(true);
        expect(doubts.every(({ fit, answer }) => fit < 3 && answer !== null)).toBe(true);
        const falling = (numbers: readonly number[]) => numbers.toSorted((one, other) => other - one);
        const weights = reasons.map(({ weight }) => weight);
        const losses = doubts.map(lost);
        expect([weights, losses]).toEqual([falling(weights), falling(losses)]);
      }),
      RUNS,
    );
  });

  test('calls only near forms close, and tells both', () => {
    fc.assert(
      fc.property(anyAnswers({ gaps: false }), (answers) => {
        const { status, also, scores } = advise(answers, GUIDE_RULES);
        const [top, second] = scores.map(({ score }) => score ?? 0);
        if (status === 'close') expect((top ?? 0) - (second ?? 0)).toBeLessThanOrEqual(5);
        expect(also).toBe(status === 'close' ? scores[1]?.form : null);
      }),
      RUNS,
    );
  });
});

describe('a better fitting answer', () => {
  test('never lowers the score of a form', () => {
    const weighed = GUIDE_RULES.forms.flatMap(({ code, weights }) =>
      Object.entries(weights)
        .filter(([id]) => id !== 'sectorPattern')
        .map(([id, { fit }]) => ({ code, id, fit })),
    );
    const scoreOf = (answers: GuideAnswers, code: string) =>
      recommend(answers, GUIDE_RULES).all.find(({ form }) => form.code === code)?.score as number;
    fc.assert(
      fc.property(withGaps, fc.constantFrom(...weighed), (answers, { code, id, fit }) => {
        const climbing = Object.entries(fit)
          .toSorted(([, one], [, other]) => one - other)
          .map(([answer]) => scoreOf(withAnswer(answers, id, answer), code));
        expect(climbing).toEqual(climbing.toSorted((one, other) => one - other));
      }),
      RUNS,
    );
  });
});

describe('what nobody knows', () => {
  test('gives no form and asks for more when it is everything', () => {
    expect(advise(answersFrom({}), GUIDE_RULES)).toMatchObject({
      form: null,
      status: 'incomplete',
      coverage: null,
      reasons: [],
      excluded: [],
    });
  });
  test('excludes nothing: fewer answers never shut more gates, but for what is one party’s own task', () => {
    fc.assert(
      fc.property(withGaps, fc.constantFrom(...asked), (answers, { id }) => {
        const shut = (these: GuideAnswers) =>
          advise(these, GUIDE_RULES)
            .excluded.flatMap(({ gates }) => gates)
            .filter((gate) => gate !== 'G32');
        const before = shut(answers);
        expect(shut(withAnswer(answers, id, null)).filter((gate) => !before.includes(gate))).toEqual([]);
      }),
      RUNS,
    );
  });
  test('is left open until three fifths of what counts for the form are answered', () => {
    fc.assert(
      fc.property(withGaps, (answers) => {
        const { status, coverage } = advise(answers, GUIDE_RULES);
        if (status !== 'none') expect(status === 'incomplete').toBe((coverage ?? 0) < 0.6);
      }),
      RUNS,
    );
  });
});

describe('what to mind', () => {
  const warned = (changes: object, id = 'S01') => {
    const answers = SITUATIONS.find((one) => one.id === id)?.answers;
    return advise(answersFrom({ ...answers, ...changes }), GUIDE_RULES).warnings;
  };
  test.each([
    ['W1', { sectors: ['offentlig', 'frivillig'] }, 'S01'],
    ['W2', { capacity: 'c1' }, 'S01'],
    ['W3', { authority: 'partly' }, 'S01'],
    ['W4', { declaredForm: 'samskabelse' }, 'S22'],
    ['W5', { initiator: 'offentlig' }, 'S01'],
    ['W6', {}, 'S08'],
    ['W7', { childrenUnder15: true }, 'S01'],
    ['W8', { priorConflict: true }, 'S01'],
  ])('%s is said where it matters, and not where it does not', (warning, changes, id) => {
    expect(warned(changes, id)).toContain(warning);
    expect(warned({ childrenUnder15: false, priorConflict: false, declaredForm: 'samskabelse' })).toEqual([]);
  });
  test('no warning changes the ranking', () => {
    const quiet = advise(answersFrom(SITUATIONS[0]?.answers ?? {}), GUIDE_RULES);
    const loud = answersFrom({
      ...SITUATIONS[0]?.answers,
      childrenUnder15: true,
      priorConflict: true,
      declaredForm: 'udbud',
    });
    expect(advise(loud, GUIDE_RULES).scores).toEqual(quiet.scores);
  });
  test('answers that do not go together are named', () => {
    const { contradictions } = advise(answersFrom({ openness: 'a0', decisionShare: 'a3' }), GUIDE_RULES);
    expect(contradictions).toEqual(['K1']);
  });
});

const said = (raw: unknown) => {
  const read = readGuideAnswers(raw, GUIDE_RULES);
  return read.ok ? read.value : read.error;
};

describe('answers from outside', () => {
  test.each([
    [null, [{ code: 'not_answers' }]],
    [['a0'], [{ code: 'not_answers' }]],
    ['openness', [{ code: 'not_answers' }]],
    [{ weather: 'a0' }, [{ code: 'unknown_question', question: 'weather' }]],
    [{ openness: 2 }, [{ code: 'unknown_answer', question: 'openness', answer: '2' }]],
    [{ openness: ['a0'] }, [{ code: 'one_answer_only', question: 'openness' }]],
    [{ sectors: ['offentlig', 'x'] }, [{ code: 'unknown_answer', question: 'sectors', answer: 'x' }]],
    [{ sectorPattern: 'PCE' }, [{ code: 'unknown_question', question: 'sectorPattern' }]],
    [{ declaredForm: 'møde' }, [{ code: 'unknown_answer', question: 'declaredForm', answer: 'møde' }]],
    [
      { childrenUnder15: 'maybe' },
      [{ code: 'unknown_answer', question: 'childrenUnder15', answer: 'maybe' }],
    ],
    [
      { openness: 'a9', b: 1 },
      [
        { code: 'unknown_question', question: 'b' },
        { code: 'unknown_answer', question: 'openness', answer: 'a9' },
      ],
    ],
  ])('%j is refused, and all that is wrong is named', (raw, refusals) => {
    expect(said(raw)).toEqual(refusals);
  });
  test('null, an empty list and nothing at all are the same', () => {
    const everything = Object.fromEntries(GUIDE_RULES.questions.map(({ id }) => [id, null]));
    expect(said({ ...everything, sectors: [], declaredForm: null })).toEqual(said({}));
  });
  test('names of the language itself are unknown like any other', () => {
    expect(said(JSON.parse('{"__proto__": {"openness": "a0"}, "constructor": "a0"}'))).toEqual([
      { code: 'unknown_question', question: '__proto__' },
      { code: 'unknown_question', question: 'constructor' },
    ]);
  });
  test('anything at all is read or refused', () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        expect(typeof readGuideAnswers(raw, GUIDE_RULES).ok).toBe('boolean');
      }),
      RUNS,
    );
  });
});

/** Every other choice, counted without the engine's own list. */
function otherChoices({ chosen }: GuideAnswers): readonly (readonly [string, GuideChoice])[] {
  return asked.flatMap(({ id, kind, answers }): readonly (readonly [string, GuideChoice])[] => {
    const codes = answers.map(({ code }) => code);
    const now = chosen[id] ?? null;
    if (kind === 'one') return codes.filter((code) => code !== now).map((code) => [id, code] as const);
    const before = new Set(now ?? []);
    return codes
      .map((code) => codes.filter((one) => before.symmetricDifference(new Set([code])).has(one)))
      .filter(({ length }) => length > 0)
      .map((after) => [id, after] as const);
  });
}

function frozen<Kind>(value: Kind): Kind {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}
