export { outcomeOf } from './kernel/outcome.ts';
export type { OutcomeRefusal } from './kernel/outcome.ts';
export { selectConditions } from './kernel/calibrated-table.ts';
export type { CalibratedTable, Outcome, UnknownCondition } from './kernel/calibrated-table.ts';
export { CONDITION_KINDS, conditionOf, usesBrackets } from './kernel/conditions.ts';
export type { Condition, ConditionKind } from './kernel/conditions.ts';
export { formatLiteral, formatModel, formatTerm } from './kernel/format.ts';
export { parseExpression, parseLiteral, parseTerm } from './kernel/parse.ts';
export type { Expression, NotationRefusal } from './kernel/parse.ts';
export type { Result } from './kernel/result.ts';
export type { Count, Solution, SolutionFinding } from './kernel/solution.ts';
export { literalMembership, modelMembership, termMembership } from './kernel/terms.ts';
export type { Literal, Model, Term } from './kernel/terms.ts';
export { rowNumber, rowValues } from './table/cases-by-row.ts';
export type { TableRefusal } from './table/check-table.ts';
export { sortRows } from './table/sort-rows.ts';
export type { RowOrder } from './table/sort-rows.ts';
export type { TableFinding } from './table/table-findings.ts';
export { truthTable } from './table/truth-table.ts';
export type { CutOffs, RowOutcome, TruthTable, TruthTableRow } from './table/truth-table.ts';
export * from './calibrate/index.ts';
export * from './fit/index.ts';
export * from './necessity/index.ts';
export * from './input/index.ts';
export { listModels, minimise } from './minimise/minimise.ts';
export type { MinimiseRefusal, MinimiseWish } from './minimise/wish.ts';
export * from './sentences/index.ts';
export {
  contradictoryAssumptions,
  rowsCovered,
  rowsOutside,
  simplifyingAssumptions,
} from './minimise/assumptions.ts';
export type { RowList } from './minimise/assumptions.ts';
export { enhancedAnalysis } from './minimise/enhanced.ts';
export type { EnhancedAnalysis, ExcludedRows, Untenable } from './minimise/enhanced.ts';
export { intermediate } from './minimise/intermediate.ts';
export type { IntermediateSolution, IntermediateSolutions } from './minimise/intermediate.ts';
export { primeImplicantChart } from './minimise/prime-implicant-chart.ts';
export type { PrimeImplicantChart } from './minimise/prime-implicant-chart.ts';
export * from './compare/index.ts';
export * from './robust/index.ts';
export * from './report/index.ts';
export * from './r-script/index.ts';
