import { isOn } from './condition-matrix.ts';
import type { Part, Pattern } from './finding.ts';

/** How far something that is planned or under way is from a pattern. */
export interface Nearness {
  readonly pattern: Pattern;
  /** What is as in the pattern, what is not, and what is not known. */
  readonly met: readonly Part[];
  readonly missing: readonly Part[];
  readonly unknown: readonly Part[];
}

/**
 * Which patterns a process with these degrees is in or near, the nearest first: fewest parts that are otherwise, then
 * fewest unknown, then most cases behind it. What one change would open are those with one part missing.
 * @example nearestPatterns({ A: 1 }, [{ key: 'A*B', parts: [{ code: 'A', present: true }, { code: 'B', present: true }], supporting: [], contradicting: [], inclusion: 1, pri: 1, coverage: 1 }])[0].unknown // => [{ code: 'B', present: true }]
 */
export const nearestPatterns = (
  degrees: Readonly<Record<string, number>>,
  patterns: readonly Pattern[],
): readonly Nearness[] =>
  patterns
    .map((pattern): Nearness => {
      const known = pattern.parts.filter(({ code }) => degrees[code] !== undefined);
      const isMet = ({ code, present }: Part) => isOn(degrees[code], present ? 'present' : 'absent');
      return {
        pattern,
        met: known.filter(isMet),
        missing: known.filter((part) => !isMet(part)),
        unknown: pattern.parts.filter(({ code }) => degrees[code] === undefined),
      };
    })
    .toSorted(
      (a, b) =>
        a.missing.length - b.missing.length ||
        a.unknown.length - b.unknown.length ||
        b.pattern.supporting.length - a.pattern.supporting.length,
    );
