import { findCpr, type CprFinding } from '@samskab/danish';
import type { FormValues } from '#lib/tell/form-values.ts';
import type { Problem } from '#lib/tell/problems.ts';

/** Values with CPR numbers taken out. */
export interface Guarded {
  /** What may be stored: neither certain nor unanswered possible numbers are in it. */
  readonly safe: FormValues;
  /** What is shown again: certain numbers are masked, possible ones stand there to be asked about. */
  readonly shown: FormValues;
  readonly problems: readonly Problem[];
}

/** The name of the control that answers "is this a CPR number?" for another control. */
export const cprQuestion = (name: string): string => `cpr:${name}`;

/**
 * Takes CPR numbers out of what a form has posted. A certain number is masked and said; a possible one is kept
 * back until the writer has answered that it is something else.
 * @param known texts that were asked about before and are stored as they are
 */
export function guardCpr(values: FormValues, known: ReadonlySet<string>): Guarded {
  const problems: Problem[] = [];
  const safe: Record<string, readonly string[]> = {};
  const shown: Record<string, readonly string[]> = {};
  for (const [name, list] of Object.entries(values)) {
    const answer = values[cprQuestion(name)]?.[0];
    const guarded = list.map((text) => guardText(text, answer, known));
    safe[name] = guarded.map((one) => one.safe);
    shown[name] = guarded.map((one) => one.shown);
    if (guarded.some((one) => one.certain)) problems.push({ field: name, code: 'cpr' });
    else if (guarded.some((one) => one.asks)) problems.push({ field: name, code: 'maybeCpr' });
  }
  return { safe, shown, problems };
}

interface GuardedText {
  readonly safe: string;
  readonly shown: string;
  readonly certain: boolean;
  readonly asks: boolean;
}

function guardText(text: string, answer: string | undefined, known: ReadonlySet<string>): GuardedText {
  const findings = findCpr(text);
  const certain = findings.filter(({ confidence }) => confidence === 'certain');
  const open = findings.filter(
    ({ confidence, start, end }) => confidence === 'possible' && !known.has(text.slice(start, end)),
  );
  const hidden = answer === 'yes' ? [...certain, ...open] : certain;
  const asks = open.length > 0 && answer !== 'yes' && answer !== 'no';
  return {
    safe: masked(text, asks ? [...certain, ...open] : hidden),
    shown: masked(text, hidden),
    certain: certain.length > 0,
    asks,
  };
}

/** The ten digits of each finding replaced by ●, length and separators kept. */
function masked(text: string, findings: readonly CprFinding[]): string {
  let result = '';
  let done = 0;
  for (const { start, end } of findings.toSorted((one, other) => one.start - other.start)) {
    result += text.slice(done, start) + text.slice(start, end).replaceAll(/\p{Nd}/gu, '●');
    done = end;
  }
  return result + text.slice(done);
}

/** Possible CPR numbers in texts that are stored: each was asked about and is something else. */
export const knownNumbers = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => findCpr(text).map(({ start, end }) => text.slice(start, end))));
