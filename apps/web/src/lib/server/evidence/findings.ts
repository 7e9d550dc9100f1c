import {
  certaintyOf,
  findPatterns,
  tryOut,
  type Certainty,
  type EvidenceQuestion,
  type Finding,
  type SideFinding,
} from '@samskab/domain';
import type { EvidenceCase } from '@samskab/store';
import { LRUCache } from 'lru-cache';

/** So long others wait while a finding is tried out, in milliseconds. */
const TURN = 8;

/** Findings of the last while; a change to the library makes new cases, and so new findings. */
const found = new WeakMap<readonly EvidenceCase[], LRUCache<string, Finding>>();
const tried = new WeakMap<SideFinding, Promise<Certainty>>();

/** What goes with an outcome among these cases. The same cases asked the same again are not computed again. */
export function findingOn(cases: readonly EvidenceCase[], question: EvidenceQuestion): Finding {
  const known = found.get(cases) ?? new LRUCache<string, Finding>({ max: 50 });
  found.set(cases, known);
  const key = `${question.outcome} ${question.conditions.join()}`;
  const before = known.get(key);
  if (before) return before;
  const finding = findPatterns(cases, question);
  known.set(key, finding);
  return finding;
}

/** How sure one side of a finding is; trying it out gives way to other requests every few milliseconds. */
export function certaintyOn(
  side: SideFinding,
  finding: Finding,
  cases: readonly EvidenceCase[],
): Promise<Certainty> {
  const known = tried.get(side);
  if (known) return known;
  const complete = new Set(finding.complete);
  const making = inTurns(tryOut(side.baseline)).then((robustness) =>
    certaintyOf(
      side,
      cases.filter(({ id }) => complete.has(id)),
      robustness,
    ),
  );
  tried.set(side, making);
  return making;
}

/** One finding is tried out at a time, however many ask. */
let lastTried: Promise<unknown> = Promise.resolve();

function inTurns<Value>(steps: Generator<unknown, Value>): Promise<Value> {
  const trying = lastTried.then(() => givingWay(steps));
  lastTried = trying.catch(() => {});
  return trying;
}

async function givingWay<Value>(steps: Generator<unknown, Value>): Promise<Value> {
  for (let began = performance.now(); ;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - began < TURN) continue;
    await new Promise((resolve) => setImmediate(resolve));
    began = performance.now();
  }
}
