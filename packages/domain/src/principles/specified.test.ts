import { readFileSync } from 'node:fs';
import { goldenPath } from '@samskab/testing';
import { describe, expect, test } from 'vitest';
import { INDICATORS, judge, lightsOf, measure, NO_FACTS, readValues, valuesOf } from './index.ts';
import { OPEN_POT } from './testing/open-pot.ts';

interface Vector {
  readonly name?: string;
  readonly values: Readonly<Record<string, number>>;
  readonly lights: Readonly<Record<string, string>>;
  readonly verdict: readonly [string, string | null];
}
const { open_pot, vectors } = JSON.parse(readFileSync(goldenPath('principles/indicators.json'), 'utf8')) as {
  readonly open_pot: Vector;
  readonly vectors: readonly Vector[];
};

describe('the worked process of the specification', () => {
  const values = valuesOf(OPEN_POT);

  test.each([...INDICATORS, 'I08min'] as const)('%s has the stated value', (indicator) => {
    const value = values[indicator] ?? NaN;
    expect(Math.round(value * 1000) / 1000).toBe(open_pot.values[indicator]);
  });

  test('has the stated lights and verdict', () => {
    expect(lightsOf(values)).toEqual(open_pot.lights);
    expect(Object.values(judge(lightsOf(values), OPEN_POT.phase))).toEqual(open_pot.verdict);
  });
});

test.each([{ ...open_pot, name: 'open pot' }, ...vectors])(
  'the values of $name give the stated lights and verdict',
  ({ values, lights, verdict }) => {
    const read = readValues({ ...values, phase: 6 });
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    expect(lightsOf(read.value.values)).toEqual(lights);
    const { verdict: given, resembles } = judge(lightsOf(read.value.values), read.value.phase);
    expect([given, resembles]).toEqual(verdict);
  },
);

test('a process of which nothing is known has grey lights only, and it is too early', () => {
  expect(new Set(Object.values(lightsOf(valuesOf(NO_FACTS))))).toEqual(new Set(['grey']));
  expect(judge(lightsOf(valuesOf({ ...NO_FACTS, phase: 6 })), 6)).toEqual({
    verdict: 'for_tidligt',
    resembles: null,
  });
});

describe('what is too few says nothing', () => {
  const { actions, challenges, organisations, agreements, meetings, decisions, actors } = OPEN_POT;
  const few = {
    ...OPEN_POT,
    actors: actors.slice(0, 2),
    actions: actions.slice(0, 2),
    challenges: challenges.slice(0, 2),
    organisations: organisations?.slice(0, 2) ?? null,
    agreements: agreements.slice(0, 2),
    meetings: meetings.slice(0, 2),
    decisions: decisions.slice(0, 2),
    pulse: { citizens: [5, 5] },
    proposals: { ...OPEN_POT.proposals, public: { putForward: 2, adopted: 2 } },
  };

  test.each(['I04', 'I08', 'I11', 'I12', 'I14', 'I15', 'I16', 'I17', 'I19', 'I20'] as const)(
    '%s',
    (indicator) => {
      expect(measure(few)[indicator]).toEqual({ value: null, gap: 'tooFew' });
      expect(lightsOf(valuesOf(few))[indicator]).toBe('grey');
    },
  );

  test('but a challenge that nobody has raised by the end of phase 3 is red', () => {
    const none = { ...OPEN_POT, challenges: [] };
    expect(lightsOf(valuesOf(none)).I16).toBe('red');
    expect(lightsOf(valuesOf({ ...none, phase: 3 })).I16).toBe('grey');
  });
});

describe('what the specification says beside the lines', () => {
  const lights = (changed: Partial<typeof OPEN_POT>) => lightsOf(valuesOf({ ...OPEN_POT, ...changed }));

  test('one person alone who lives with the problem is never green', () => {
    const participants = { citizens: 1, public: 2 };
    const alone = { ...OPEN_POT.problemPhase, participants, affected: { citizens: 1 } };
    expect(lights({ problemPhase: alone }).I05).toBe('amber');
    expect(lights({ problemPhase: { ...alone, affected: { citizens: 1, public: 1 } } }).I05).toBe('green');
  });

  test('a text that stands still is green where four of five in every group call it theirs', () => {
    const { first } = OPEN_POT.problem;
    const yes = { yes: 4, answers: 5 };
    const alsoOurs = { citizens: yes, voluntary: yes, public: yes, private: yes };
    const still = { ...OPEN_POT.problem, agreed: first, alsoOurs };
    expect(lights({ problem: still }).I06).toBe('green');
    const not = { ...still, alsoOurs: { ...alsoOurs, private: { yes: 3, answers: 4 } } };
    expect(lights({ problem: not }).I06).toBe('red');
    const unasked = { ...still, alsoOurs: { citizens: yes } };
    expect(lights({ problem: unasked }).I06).toBe('red');
  });

  test('one group of two that has written alone is red, two of four amber', () => {
    const edits = { citizens: 3, public: 1 };
    expect(lights({ needed: ['public', 'private'], problem: { ...OPEN_POT.problem, edits } }).I07).toBe(
      'red',
    );
    expect(lights({ problem: { ...OPEN_POT.problem, edits } }).I07).toBe('amber');
  });

  test('a group in which most do not share the problem keeps I08 from green', () => {
    const pulse = { citizens: [5, 2, 2], public: [5, 5, 5, 5, 5, 5, 5] };
    expect(lights({ pulse }).I08).toBe('amber');
  });

  test('people of one group with consent are not deciding together, nor is the public with itself', () => {
    const decision = { kind: 'problem', method: 'consent', groups: ['public', 'public'] } as const;
    expect(lights({ decisions: [decision, decision, decision] }).I11).toBe('red');
  });

  test('one party that decides while others look on has decided alone, and small decisions do not count', () => {
    const groups = ['citizens', 'public'] as const;
    const alone = { kind: 'money', method: 'oneParty', groups } as const;
    expect(lights({ decisions: [alone, alone, alone] }).I11).toBe('red');
    const small = { kind: 'other', method: 'consent', groups } as const;
    expect(lights({ decisions: [alone, alone, alone, small, small, small] }).I11).toBe('red');
  });

  test('a group of one neither holds I08 back nor leaves in I21', () => {
    const pulse = { ...OPEN_POT.pulse, public: [4, 4, 4, 5], private: [1] };
    expect(lights({ pulse }).I08).toBe('green');
    expect(lights({ stayed: { ...OPEN_POT.stayed, private: 0 } }).I21).toBe('green');
  });

  test('the novelty that two people, or one group, see in an action says nothing', () => {
    const rate = (...groups: readonly ('citizens' | 'public')[]) =>
      measure({
        ...OPEN_POT,
        actions: OPEN_POT.actions.map((one) => ({
          ...one,
          ratings: groups.map((group) => ({ group, novelty: 3 })),
        })),
      }).I13;
    expect(rate('citizens', 'public')).toEqual({ value: null, gap: 'tooFew' });
    expect(rate('public', 'public', 'public')).toEqual({ value: null, gap: 'tooFew' });
    expect(rate('citizens', 'public', 'public')).toEqual({ value: 3 });
  });

  test('a trial without a learning note is no trial', () => {
    const actions = OPEN_POT.actions.map((one) => ({ ...one, trialFinished: true, learningNote: false }));
    expect(lights({ actions }).I15).toBe('red');
  });

  test('a line that is missed by rounding alone is reached', () => {
    expect(1 - 9 / 10).toBeLessThan(0.1);
    expect(lightsOf({ ...valuesOf(OPEN_POT), I06: 1 - 9 / 10 }).I06).toBe('amber');
  });

  test('proposals that only one side gets through are red', () => {
    const proposals = { ...OPEN_POT.proposals, public: { putForward: 5, adopted: 0 } };
    expect(lights({ proposals }).I12).toBe('red');
  });

  test('one group with itself is its own task, also where the map asks for nobody else', () => {
    const alone = {
      ...OPEN_POT,
      needed: ['public'],
      problemPhase: { participants: { public: 5 }, affected: {}, disciplines: { nursing: 5 } },
      problem: { ...OPEN_POT.problem, edits: { public: 9 } },
      contributions: [4, 4, 4].map((count) => ({ group: 'public', count })),
      decisions: OPEN_POT.decisions.map((one) => ({ ...one, groups: ['public'] })),
    } as typeof OPEN_POT;
    const lights = lightsOf(valuesOf(alone));
    expect(lights).toMatchObject({ I01: 'red', I02: 'red', I05: 'red', I07: 'red', I10: 'red', I11: 'red' });
    expect(judge(lights, 6)).toEqual({ verdict: 'ikke', resembles: 'egen_opgave' });
  });
});

describe('the verdict on the worked process', () => {
  const lights = lightsOf(valuesOf(OPEN_POT));
  const verdict = (changed: Partial<typeof lights>) => judge({ ...lights, ...changed }, 6).verdict;

  test('stands with one core light that is not green, and not with two, grey or amber', () => {
    expect(verdict({ I05: 'amber' })).toBe('reel');
    expect(verdict({ I05: 'grey' })).toBe('reel');
    expect(verdict({ I05: 'amber', I11: 'amber' })).toBe('delvis');
    expect(verdict({ I05: 'amber', I11: 'grey' })).toBe('delvis');
    expect(verdict({ I05: 'grey', I11: 'grey' })).toBe('delvis');
  });

  test('is too early when more than 40 % is not known: nine, not eight', () => {
    const grey = (many: number) =>
      Object.fromEntries(
        ['I02', 'I03', 'I08', 'I09', 'I10', 'I15', 'I17', 'I18', 'I19']
          .slice(0, many)
          .map((of) => [of, 'grey']),
      );
    expect([verdict(grey(8)), verdict(grey(9))]).toEqual(['reel', 'for_tidligt']);
  });
});
