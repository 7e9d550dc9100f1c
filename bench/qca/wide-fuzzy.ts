import type { CalibratedTable, Outcome } from '@samskab/qca';

/** Fuzzy codes without any pattern, always the same: a linear congruential generator (Numerical Recipes). */
export function wideFuzzy(cases: number, conditions: number): { table: CalibratedTable; outcome: Outcome } {
  let state = 1;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return Math.round(((state >>> 8) / 2 ** 24) * 100) / 100;
  };
  const column = () => Array.from({ length: cases }, next);
  return {
    table: {
      cases: Array.from({ length: cases }, (_, index) => `case ${index + 1}`),
      conditions: Array.from({ length: conditions }, (_, index) => ({
        name: `C${index + 1}`,
        kind: 'fuzzy' as const,
        values: 2,
      })),
      codes: Array.from({ length: conditions }, column),
    },
    outcome: { name: 'Y', membership: column() },
  };
}
