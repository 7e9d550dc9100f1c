import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NOON } from '../testing.ts';
import { DEGREES, type Judgement } from './codes.ts';
import {
  beginCoding,
  closeConditions,
  finishCoding,
  judge,
  openCodes,
  type CodingWork,
} from './coding-rules.ts';

const BOOK = { conditions: [{ code: 'A' }, { code: 'B' }], outcomes: [{ code: 'Y' }] };
const CODES = ['A', 'B', 'Y'] as const;

const judgement: fc.Arbitrary<Judgement> = fc.record({
  degree: fc.option(fc.constantFrom(...DEGREES)),
  reason: fc.constantFrom('', 'they said so', 'the minutes show it'),
});
const answer = fc.option(judgement, { freq: 8 });
const said = fc.dictionary(fc.constantFrom(...CODES), answer, { maxKeys: 3 });

type Step =
  | {
      readonly act: 'judge';
      readonly said: Readonly<Record<string, Judgement | null>>;
      readonly stale: boolean;
    }
  | { readonly act: 'close'; readonly knowsOutcome: boolean }
  | { readonly act: 'finish' };
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ act: fc.constant('judge' as const), said, stale: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('close' as const), knowsOutcome: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('finish' as const) }) },
);

function take(work: CodingWork, step: Step): CodingWork {
  const done =
    step.act === 'judge'
      ? judge(work, BOOK, { said: step.said, seen: step.stale ? {} : work.judgements })
      : step.act === 'close'
        ? closeConditions(work, BOOK, { knowsOutcome: step.knowsOutcome, at: NOON })
        : finishCoding(work, BOOK, NOON);
  return done.ok ? done.value : work;
}
const begun = beginCoding({ knowsOutcome: false, at: NOON });
function walk(steps: readonly Step[]): readonly CodingWork[] {
  const works = [begun];
  for (const one of steps) works.push(take(works.at(-1) ?? begun, one));
  return works;
}
const pairs = (works: readonly CodingWork[]) =>
  works.slice(1).map((after, n) => [works[n] ?? begun, after] as const);
const conditionsOf = ({ judgements }: CodingWork) => ({ A: judgements['A'], B: judgements['B'] });

describe('a coding, whatever a coder does in whatever order', () => {
  test('never changes a condition after the outcome was shown, nor anything after it was finished', () =>
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        for (const [before, after] of pairs(walk(steps))) {
          if (before.conditionsClosedAt) expect(conditionsOf(after)).toEqual(conditionsOf(before));
          if (before.finishedAt) expect(after).toEqual(before);
        }
      }),
    ));

  test('never says anything of an outcome before the conditions are closed, and never becomes blind again', () =>
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        for (const [before, after] of pairs(walk(steps))) {
          if (!after.conditionsClosedAt) expect(after.judgements).not.toHaveProperty('Y');
          expect(before.blind || !after.blind).toBe(true);
        }
      }),
    ));

  test('is finished exactly when every code has an answer and every degree a reason', () =>
    fc.assert(
      fc.property(fc.record({ A: answer, B: answer, Y: answer }), ({ A, B, Y }) => {
        const steps: readonly Step[] = [
          { act: 'judge', said: { A, B }, stale: false },
          { act: 'close', knowsOutcome: false },
          { act: 'judge', said: { Y }, stale: false },
          { act: 'finish' },
        ];
        const isWhole = [A, B, Y].every((one) => one !== null && (one.degree === null || one.reason !== ''));
        expect(walk(steps).at(-1)?.finishedAt).toEqual(isWhole ? NOON : null);
      }),
    ));

  test('saying it twice is saying it once, and whoever has seen what is saved is never refused for it', () =>
    fc.assert(
      fc.property(fc.array(step, { maxLength: 10 }), said, (steps, words) => {
        const work = walk(steps).at(-1) ?? begun;
        const open = new Set(openCodes(work, BOOK));
        const mine = Object.fromEntries(Object.entries(words).filter(([code]) => open.has(code)));
        fc.pre(open.size > 0);
        const once = judge(work, BOOK, { said: mine, seen: work.judgements });
        if (!once.ok) throw new Error(once.error.code);
        // Posted again from the same page, which still shows what was saved before.
        expect(judge(once.value, BOOK, { said: mine, seen: work.judgements })).toEqual(once);
      }),
    ));
});

test('of two windows the second is told which codes the first has changed', () => {
  const [one, other] = [
    { degree: 1, reason: 'all came' },
    { degree: 0, reason: 'nobody came' },
  ];
  const first = judge(begun, BOOK, { said: { A: one, B: one }, seen: {} });
  if (!first.ok) throw new Error(first.error.code);
  expect(judge(first.value, BOOK, { said: { A: other, B: one }, seen: {} })).toEqual({
    ok: false,
    error: { code: 'changed_meanwhile', codes: ['A'] },
  });
});

test('what is lacking is named', () => {
  const half = judge(begun, BOOK, { said: { A: { degree: 1, reason: '' } }, seen: {} });
  if (!half.ok) throw new Error(half.error.code);
  const closing = { knowsOutcome: false, at: NOON };
  expect(closeConditions(half.value, BOOK, closing)).toMatchObject({
    error: { code: 'unanswered', codes: ['B'] },
  });
  const rest = judge(half.value, BOOK, {
    said: { B: { degree: null, reason: '' } },
    seen: half.value.judgements,
  });
  if (!rest.ok) throw new Error(rest.error.code);
  expect(closeConditions(rest.value, BOOK, closing)).toMatchObject({
    error: { code: 'reason_missing', codes: ['A'] },
  });
});
