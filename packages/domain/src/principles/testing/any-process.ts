import fc from 'fast-check';
import { ACTOR_GROUPS } from '../../kernel/actor-groups.ts';
import { INDICATORS, type IndicatorValues } from '../indicators.ts';
import { DECISION_METHODS, KEY_DECISIONS, RINGS, type ProcessFacts } from '../process-facts.ts';

const group = fc.constantFrom(...ACTOR_GROUPS);
const perGroup = <Value>(value: fc.Arbitrary<Value>) =>
  fc.record({ citizens: value, voluntary: value, public: value, private: value }, { requiredKeys: [] });
const few = <Value>(value: fc.Arbitrary<Value>) => fc.array(value, { maxLength: 7 });
const days = fc.option(fc.integer({ min: -5, max: 90 }));
const countsUpTo = (max: number) => perGroup(fc.nat({ max }));

const problem = fc.record({
  first: fc.option(fc.constantFrom('Unge mangler et sted', 'Ældre kommer ikke', '')),
  agreed: fc.option(fc.constantFrom('Unge mangler nogen at tale med', 'Ældre kommer ikke', 'og')),
  alsoOurs: perGroup(
    fc.record({ answers: fc.nat({ max: 5 }), no: fc.nat({ max: 5 }) }).map(({ answers, no }) => ({
      answers,
      yes: Math.max(0, answers - no),
    })),
  ),
  edits: fc.option(countsUpTo(3)),
});

const action = fc.record({
  adopted: fc.boolean(),
  onPlan: fc.boolean(),
  trialFinished: fc.boolean(),
  learningNote: fc.boolean(),
  ratings: few(fc.record({ group, novelty: fc.nat({ max: 3 }) })),
});

/** Any process, also those that could hardly be. */
export const anyProcess: fc.Arbitrary<ProcessFacts> = fc.record({
  phase: fc.nat({ max: 6 }),
  needed: fc.subarray([...ACTOR_GROUPS], { minLength: 2 }),
  problemPhase: fc.record({
    participants: countsUpTo(6),
    affected: fc.option(countsUpTo(2)),
    disciplines: fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), fc.nat({ max: 4 })),
  }),
  actors: few(fc.record({ rings: fc.subarray([...RINGS]), joinedBeforeLock: fc.boolean() })),
  problem,
  pulse: perGroup(few(fc.integer({ min: 1, max: 5 }))),
  contributions: few(fc.record({ group, count: fc.nat({ max: 9 }) })),
  decisions: few(
    fc.record({
      kind: fc.constantFrom(...KEY_DECISIONS, 'other' as const),
      method: fc.constantFrom(...DECISION_METHODS),
      groups: few(group),
    }),
  ),
  proposals: perGroup(
    fc.record({ putForward: fc.nat({ max: 6 }), adopted: fc.nat({ max: 6 }) }).map((one) => ({
      ...one,
      adopted: Math.min(one.adopted, one.putForward),
    })),
  ),
  actions: few(action),
  challenges: few(fc.record({ answeredAfterDays: days })),
  organisations: fc.option(few(fc.record({ changed: fc.boolean() }))),
  outcomeLevel: fc.option(fc.constantFrom(0, 1, 2, 3)),
  agreements: few(fc.record({ statusAfterDays: days })),
  meetings: few(fc.record({ notesAfterDays: days })),
  stayed: fc.option(countsUpTo(6)),
});

const highest = { I03: 8, I12: 4, I13: 3 } as Readonly<Record<string, number>>;
const value = (key: string) =>
  fc.option(key === 'I18' ? fc.nat({ max: 3 }) : fc.double({ min: 0, max: highest[key] ?? 1, noNaN: true }), {
    freq: 4,
  });

/** Any values, as somebody might type them. */
export const anyValues = fc.record({
  ...Object.fromEntries([...INDICATORS, 'I08min'].map((key) => [key, value(key)])),
  I05people: fc.option(fc.nat({ max: 4 })),
  I06ours: fc.option(fc.boolean()),
  I07groups: fc.option(fc.nat({ max: 4 })),
}) as unknown as fc.Arbitrary<IndicatorValues>;
