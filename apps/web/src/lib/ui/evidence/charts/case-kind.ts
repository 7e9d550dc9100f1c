/**
 * What a case says about a pattern, in the order they are told: those that contradict it come first.
 * Schneider and Rohlfing (2013), Combining QCA and process tracing in set-theoretic multi-method research, table 1,
 * without telling differences in degree from differences in kind.
 */
export const CASE_KINDS = [
  'deviantConsistency',
  'deviantCoverage',
  'typical',
  'irrelevant',
  'undecided',
] as const;
export type CaseKind = (typeof CASE_KINDS)[number];

/**
 * The kind of a case by its membership in the pattern and in the outcome. At exactly 0.5 a case is neither in nor
 * out, and so undecided.
 * @example caseKind(0.67, 1) // => 'typical'
 * @example caseKind(0.67, 0.33) // => 'deviantConsistency'
 * @example caseKind(0, 0.67) // => 'deviantCoverage'
 * @example caseKind(0, 0) // => 'irrelevant'
 * @example caseKind(0.5, 1) // => 'undecided'
 */
export function caseKind(pattern: number, outcome: number): CaseKind {
  if (pattern === 0.5 || outcome === 0.5) return 'undecided';
  if (pattern > 0.5) return outcome > 0.5 ? 'typical' : 'deviantConsistency';
  return outcome > 0.5 ? 'deviantCoverage' : 'irrelevant';
}

/** Outlines around 0, 0 that fit in a circle of radius 1 and are told apart without colour. */
export const KIND_SHAPES: Record<CaseKind, string> = {
  deviantConsistency: 'M0-1L1 0L0 1L-1 0Z',
  deviantCoverage: 'M0-.92L.94.72H-.94Z',
  typical: 'M0-.84A.84.84 0 0 1 0 .84A.84.84 0 0 1 0-.84Z',
  irrelevant: 'M0-.72A.72.72 0 0 1 0 .72A.72.72 0 0 1 0-.72Z',
  undecided: 'M-.62-.62L.62.62M.62-.62L-.62.62',
};
