import { describe, expect, test } from 'vitest';
import {
  explainLight,
  INDICATOR_TEXTS,
  INDICATORS,
  lightsOf,
  movementOf,
  PRINCIPLE_NAMES,
  PRINCIPLE_RULES,
  sayMovement,
  shownInPublic,
  shownPulse,
  valuesOf,
} from './index.ts';
import { OPEN_POT } from './testing/open-pot.ts';

describe('the one thing that would move a light', () => {
  test('in the worked process: one more actor, one more organisation, one more set of notes', () => {
    const moved = INDICATORS.flatMap((of) => movementOf(of, OPEN_POT) ?? []);
    expect(moved).toEqual([
      { to: 'green', more: 1, groups: [] },
      { to: 'green', more: 1, groups: [] },
      { to: 'green', more: 1, groups: [] },
    ]);
  });

  test('doing it moves the light, and one less does not', () => {
    const { challenges } = OPEN_POT;
    const late = { ...OPEN_POT, challenges: challenges.map(() => ({ answeredAfterDays: null })) };
    const movement = movementOf('I16', late);
    expect(movement).toEqual({ to: 'amber', more: 3, groups: [] });
    const answered = (many: number) =>
      lightsOf(
        valuesOf({
          ...late,
          challenges: late.challenges.map((one, at) => (at < many ? { answeredAfterDays: 60 } : one)),
        }),
      ).I16;
    expect([answered(2), answered(3)]).toEqual(['red', 'amber']);
  });

  test('is counted in people for balance and in disciplines for knowledge', () => {
    const { problemPhase } = OPEN_POT;
    // From 0.71: 8 2 2 1 is 0.77, 8 2 2 2 is 0.83. From 0.41: 10 1 1 1 is 0.57, 10 2 1 1 is 0.65.
    const balanced = (participants: typeof problemPhase.participants) =>
      movementOf('I02', { ...OPEN_POT, problemPhase: { ...problemPhase, participants } });
    expect(balanced({ public: 8, voluntary: 2, citizens: 1, private: 1 })).toMatchObject({
      to: 'green',
      more: 2,
    });
    expect(balanced({ public: 10, voluntary: 1, citizens: 1, private: 0 })).toMatchObject({
      to: 'amber',
      more: 2,
    });
    // Four at one desk and one beside: 1.65; with one more kind 2.38, with two 3.17.
    const known = { ...problemPhase, disciplines: { nursing: 4, trade: 1 } };
    expect(movementOf('I03', { ...OPEN_POT, problemPhase: known })).toMatchObject({ to: 'amber', more: 2 });
  });

  test('counts that who comes for I05 also makes the others fewer', () => {
    // 2 of 20; then 5 of 23 is 0.22, and 6 of 24 is 0.25.
    const problemPhase = {
      participants: { public: 18, citizens: 2 },
      affected: { citizens: 2 },
      disciplines: {},
    };
    expect(movementOf('I05', { ...OPEN_POT, problemPhase })).toMatchObject({ to: 'green', more: 4 });
  });

  test('names the groups that have not written', () => {
    const edits = { public: 4 };
    const alone = { ...OPEN_POT, problem: { ...OPEN_POT.problem, edits } };
    const movement = movementOf('I07', alone);
    expect(movement).toEqual({ to: 'amber', more: 1, groups: ['citizens', 'voluntary', 'private'] });
    expect(sayMovement('I07', 'red', movement)?.da).toBe(
      'Lad en gruppe, der ikke har skrevet, rette en sætning. Der mangler 1 til gul: borgere, frivillige og foreninger, virksomheder.',
    );
  });

  test('has no number where one group holds a light back, and none where it is no share', () => {
    const pulse = { citizens: [5, 2, 2], public: [5, 5, 5, 5, 5, 5, 5] };
    expect(movementOf('I08', { ...OPEN_POT, pulse })).toBeNull();
    const oneGroup = OPEN_POT.contributions.map(({ count }) => ({ group: 'public', count }) as const);
    expect(movementOf('I10', { ...OPEN_POT, contributions: oneGroup })).toBeNull();
  });
});

test('every indicator stands under one principle, and every light says something of its own in both languages', () => {
  const { principles } = PRINCIPLE_RULES;
  expect(principles.flatMap(({ indicators }) => indicators).toSorted()).toEqual([...INDICATORS]);
  expect(principles.map(({ code }) => code)).toEqual(Object.keys(PRINCIPLE_NAMES));
  const said = INDICATORS.flatMap((of) =>
    (['green', 'amber', 'red'] as const).map((light) => explainLight(of, light)),
  ).concat(Object.values(INDICATOR_TEXTS).map(({ move }) => move));
  for (const language of ['da', 'en'] as const) {
    expect(new Set(said.map((words) => words[language])).size).toBe(INDICATORS.length * 4);
  }
});

describe('small groups', () => {
  test('cannot be found by taking the others away', () => {
    expect(shownInPublic({ citizens: 30, voluntary: 12, private: 1 })).toEqual([
      { groups: ['citizens'], count: 30 },
      { groups: ['voluntary', 'private'], count: 13 },
    ]);
    expect(shownInPublic({ citizens: 3, private: 1 })).toEqual([]);
  });

  test('no pulse answer is shown by group, nor any under five', () => {
    expect(shownPulse(OPEN_POT.pulse)).toEqual({ answers: 11, yes: 9 });
    expect(shownPulse({ public: [1, 2, 5, 5] })).toBeNull();
  });
});
