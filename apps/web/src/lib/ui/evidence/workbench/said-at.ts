import type { Refusal } from './refusals.ts';
import type { AnalysisAnswer } from './run-analysis.ts';

type Sentences = readonly string[];

/** Sentences by the thing that they stand beside. */
export interface SaidAt {
  readonly refusals: Readonly<Partial<Record<string, Sentences>>>;
  readonly warnings: Readonly<Partial<Record<string, Sentences>>>;
  /** By the code of the column. */
  readonly columnRefusals: ReadonlyMap<string, Sentences>;
  readonly columnWarnings: ReadonlyMap<string, Sentences>;
  /** What is about no single thing. */
  readonly general: Sentences;
}

const COLUMN = 'column:';

/** Sorts what an analysis says to where it belongs. */
export function saidAt(answer: AnalysisAnswer, language: 'da' | 'en'): SaidAt {
  const refusals: readonly Refusal[] = answer.ok ? [] : [answer.refusal];
  const said = refusals.map(({ at, sentence }) => ({ at, sentence: sentence[language] }));
  const warnings = answer.ok ? answer.value.warnings : [];
  const placed = warnings.filter(({ at }) => at !== null);
  return {
    refusals: Object.fromEntries(grouped(said, thingIn)),
    warnings: Object.fromEntries(grouped(placed, thingIn)),
    columnRefusals: grouped(said, columnIn),
    columnWarnings: grouped(placed, columnIn),
    general: warnings.filter(({ at }) => at === null).map(({ sentence }) => sentence),
  };
}

const thingIn = (at: string | null): string | null => (at?.startsWith(COLUMN) ? null : at);
const columnIn = (at: string | null): string | null =>
  at?.startsWith(COLUMN) ? at.slice(COLUMN.length) : null;

function grouped(
  said: readonly { readonly at: string | null; readonly sentence: string }[],
  keyOf: (at: string | null) => string | null,
): ReadonlyMap<string, Sentences> {
  const groups = new Map<string, string[]>();
  for (const { at, sentence } of said) {
    const key = keyOf(at);
    if (key !== null) groups.set(key, [...new Set([...(groups.get(key) ?? []), sentence])]);
  }
  return groups;
}
