import type { AnalysisSettings } from '@samskab/domain/analysis-settings';
import {
  analysisReport,
  modelMembership,
  modelSentences,
  plainOutcome,
  singleNecessity,
  solveTable,
  type AnalysisReport,
  type Condition,
  type Count,
  type InputWarning,
  type PreparedTable,
  type SingleNecessity,
  type SolvedTable,
  type TruthTableRow,
  type Words,
} from '@samskab/qca';
import { prepareAnalysis, solveWishOf } from './prepare-analysis.ts';
import { solveRefusal, type Place, type Refusal } from './refusals.ts';
import type { WorkbenchTable } from './workbench-table.ts';

/** How far an analysis may go. Steps are counted, so that the same question has the same answer everywhere. */
export interface Limits {
  readonly effort: number;
  readonly mostModels: number;
  /** Of conservative and parsimonious models, for intermediate ones. */
  readonly mostPairs: number;
}

/** For a page that the server makes while somebody waits, and others do. */
export const ON_SERVER: Limits = { effort: 5e6, mostModels: 20, mostPairs: 4 };
/** For a file that the server makes: nobody's page is that long. */
export const FOR_FILE: Limits = { ...ON_SERVER, mostModels: 1000 };
/** For a worker of somebody's own machine. */
export const LIVE: Limits = { effort: 3e8, mostModels: 1000, mostPairs: 100 };

export interface PlacedWarning {
  readonly code: string;
  readonly at: Place | null;
  readonly sentence: string;
}

/** Membership of each case in a model and in the outcome. */
export interface ModelCases {
  readonly pattern: readonly number[];
  readonly outcome: readonly number[];
}

export interface ShownPair {
  readonly easy: number;
  readonly difficult: number;
  readonly models: readonly string[];
}

/** What the page shows of an analysis. */
export interface Analysed {
  /** As `samskab qca --json` prints it. */
  readonly report: AnalysisReport;
  readonly conditions: readonly Condition[];
  /** Those that were analysed. */
  readonly cases: readonly string[];
  readonly rows: readonly TruthTableRow[];
  /** Rows that could be and have no case. */
  readonly unseen: number;
  /** How many models there are; null where intermediate solutions come from several pairs. */
  readonly count: Count | null;
  readonly terms: number;
  /** For each model, in words. */
  readonly sentences: readonly (readonly string[])[];
  readonly memberships: readonly ModelCases[];
  /** How many prime implicants and assumed rows there are; the report may have fewer. */
  readonly primes: number;
  readonly assumed: number;
  /** For each pair, how many assumptions are easy and difficult, and the models between. */
  readonly pairs: readonly ShownPair[];
  readonly necessity: readonly SingleNecessity[];
  readonly warnings: readonly PlacedWarning[];
}

export type AnalysisAnswer =
  | { readonly ok: true; readonly value: Analysed }
  | { readonly ok: false; readonly refusal: Refusal };

/** So many prime implicants, assumed rows and pairs are shown on the page. */
export const MOST_SHOWN = 100;

const CASES = { one: { da: 'tilfælde', en: 'case' }, many: { da: 'tilfælde', en: 'cases' } };
/** More are not said in words: whoever looks that far reads the table. */
const MOST_SAID = 20;

/** The whole analysis: the same on the server and in a worker of the browser. */
export function runAnalysis(
  table: WorkbenchTable,
  settings: AnalysisSettings,
  limits: Limits,
  language: keyof Words,
): AnalysisAnswer {
  const prepared = prepareAnalysis(table, settings);
  if (!prepared.ok) return prepared;
  const solved = solveTable(prepared.value, { ...solveWishOf(settings), ...limits, countUpTo: 100_000 });
  if (!solved.ok) return { ok: false, refusal: solveRefusal(solved.error) };
  return { ok: true, value: analysed(prepared.value, solved.value, language) };
}

function analysed(prepared: PreparedTable, solved: SolvedTable, language: keyof Words): Analysed {
  const { table, outcome } = prepared;
  const { truthTable, models, solutions } = solved;
  const [only, ...others] = solutions;
  const report = analysisReport(prepared, solved, language);
  const phrases = { conditions: {}, outcome: plainOutcome(outcome.name), cases: CASES };
  const said = models.slice(0, MOST_SAID);
  return {
    report,
    conditions: table.conditions,
    cases: table.cases,
    rows: truthTable.rows,
    unseen: truthTable.possibleRows - truthTable.rows.length,
    count: only && others.length === 0 ? only.count : models.length > 0 ? { exact: models.length } : null,
    terms: models[0]?.length ?? 0,
    sentences: said.map((model) =>
      modelSentences(model, table, outcome, phrases)
        .slice(0, -1)
        .map((words) => words[language]),
    ),
    memberships: said.map((model) => ({
      pattern: modelMembership(model, table),
      outcome: outcome.membership,
    })),
    primes: report.primeImplicants.length,
    assumed: report.simplifyingAssumptions.length,
    pairs: (report.intermediate ?? []).slice(0, MOST_SHOWN).map(({ easy, difficult, models: between }) => ({
      easy: easy.length,
      difficult: difficult.length,
      models: between,
    })),
    necessity: singleNecessity(prepared),
    warnings: report.warnings.map((warning) => ({
      code: warning.code,
      at: placeOf(warning as Partial<Extract<InputWarning, { column: string }>>, outcome.name),
      sentence: warning.sentence,
    })),
  };
}

/** The answer with as much of its longest lists as the page shows: the page would carry them twice. */
export function forPage(answer: AnalysisAnswer): AnalysisAnswer {
  if (!answer.ok) return answer;
  const { intermediate: _pairs, ...report } = answer.value.report;
  const primeImplicants = report.primeImplicants.slice(0, MOST_SHOWN);
  const simplifyingAssumptions = report.simplifyingAssumptions.slice(0, MOST_SHOWN);
  return {
    ok: true,
    value: { ...answer.value, report: { ...report, primeImplicants, simplifyingAssumptions } },
  };
}

/** A warning about a column stands beside it; that of an outcome beside the outcome. */
function placeOf({ column }: { readonly column?: string }, outcome: string): Place | null {
  if (column === undefined) return null;
  return column === outcome ? 'outcome' : `column:${column}`;
}
