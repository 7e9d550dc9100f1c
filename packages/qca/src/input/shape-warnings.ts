/** What to mind about how many cases and conditions there are. */
export type ShapeWarning =
  /** So few that only the cases themselves can be looked at. */
  | { readonly code: 'few_cases'; readonly cases: number; readonly wanted: number }
  | { readonly code: 'one_condition' }
  /** Of so many conditions in so few cases some will fit by chance. */
  | {
      readonly code: 'many_conditions';
      readonly conditions: number;
      readonly cases: number;
      readonly most: number;
    };

/** Fewer cases are a table and no pattern. */
export const FEWEST_CASES = 12;
/** So many conditions at most where there are fewer cases than that (Marx, 2010; Schneider and Wagemann, 2012). */
const CONDITIONS_OF_FEW = 5;
const CASES_OF_FEW = 40;

/**
 * What to mind about the shape of a table.
 * @example shapeWarnings(8, 6) // => [{ code: 'few_cases', cases: 8, wanted: 12 }, { code: 'many_conditions', conditions: 6, cases: 8, most: 5 }]
 */
export function shapeWarnings(cases: number, conditions: number): readonly ShapeWarning[] {
  const warnings: ShapeWarning[] = [];
  if (cases < FEWEST_CASES) warnings.push({ code: 'few_cases', cases, wanted: FEWEST_CASES });
  if (conditions === 1) warnings.push({ code: 'one_condition' });
  if (cases < CASES_OF_FEW && conditions > CONDITIONS_OF_FEW)
    warnings.push({ code: 'many_conditions', conditions, cases, most: CONDITIONS_OF_FEW });
  return warnings;
}
