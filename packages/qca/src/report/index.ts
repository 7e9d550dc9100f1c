export { analysisReport } from './analysis-report.ts';
export type { AnalysisReport } from './analysis-report.ts';
export type { Assumed } from './assumed-rows.ts';
export { saidInput } from './said-warning.ts';
export type { SaidWarning } from './said-warning.ts';
export { singleNecessity } from './single-necessity.ts';
export type { SingleNecessity } from './single-necessity.ts';
export { solveTable } from './solve-table.ts';
export type { SolvedTable, SolveRefusal, SolveWish } from './solve-table.ts';
