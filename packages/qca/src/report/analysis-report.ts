import { modelFit } from '../fit/model-fit.ts';
import type { PreparedTable } from '../input/prepare-table.ts';
import type { CalibratedTable } from '../kernel/calibrated-table.ts';
import type { Condition } from '../kernel/conditions.ts';
import { formatModel, formatTerm } from '../kernel/format.ts';
import { termMembership, type Term } from '../kernel/terms.ts';
import type { Words } from '../sentences/words.ts';
import { rowValues } from '../table/cases-by-row.ts';
import { saidFindings, saidInput } from './said-warning.ts';
import type { SolvedTable } from './solve-table.ts';

const NOT_ALL: Words = {
  da: 'Modellerne antager flere rækker, end der vises.',
  en: 'The models assume more rows than are shown.',
};

const NOT_ALL_PAIRS: Words = {
  da: 'Der er flere mellemliggende løsninger, end der er ledt efter.',
  en: 'There are more intermediate solutions than were looked for.',
};

/**
 * An analysis as programs read it: what `samskab qca --json` prints and the workbench hands out.
 * @example analysisReport({ table: { cases: [], conditions: [], codes: [] }, outcome: { name: 'Y', membership: [] }, warnings: [] }, { truthTable: { rows: [] }, models: [], primeImplicants: [], assumptions: [], allAssumed: true, solutions: [], pairs: [], allPairs: true, findings: [] }, 'en') // => { outcome: 'Y', truthTable: [], models: [], primeImplicants: [], simplifyingAssumptions: [], warnings: [] }
 */
export function analysisReport(
  { table, outcome, warnings }: PreparedTable,
  solved: SolvedTable,
  language: keyof Words,
) {
  const { conditions } = table;
  const text = (term: Term) => formatTerm(term, conditions);
  return {
    outcome: outcome.name,
    truthTable: solved.truthTable.rows.map(({ number, values, out, n, inclusion, pri, cases }) => ({
      row: number,
      values: named(conditions, values),
      out,
      n,
      inclusion,
      pri,
      cases,
    })),
    models: solved.models.map((model) => {
      const { terms, ...whole } = modelFit(model, table, outcome.membership);
      return {
        expression: formatModel(model, conditions, outcome.name),
        terms: terms.map(({ term, ...fit }) => ({ term: text(term), ...fit, cases: casesIn(term, table) })),
        ...whole,
      };
    }),
    primeImplicants: solved.primeImplicants.map(text),
    simplifyingAssumptions: solved.assumptions.map(({ row, models }) => ({
      row,
      values: named(conditions, rowValues(row, conditions)),
      models,
    })),
    ...(solved.pairs.length > 0 && { intermediate: pairsOf(solved, conditions) }),
    warnings: [
      ...warnings.map((warning) => saidInput(warning, language)),
      ...saidFindings(solved.findings, language),
      ...(solved.allPairs ? [] : [{ code: 'pairs_incomplete', sentence: NOT_ALL_PAIRS[language] }]),
      ...(solved.allAssumed ? [] : [{ code: 'assumptions_incomplete', sentence: NOT_ALL[language] }]),
    ],
  };
}

export type AnalysisReport = ReturnType<typeof analysisReport>;

const pairsOf = ({ pairs }: SolvedTable, conditions: readonly Condition[]) =>
  pairs.map(({ conservative, parsimonious, easy, difficult, solution }) => ({
    conservative: formatModel(conservative, conditions),
    parsimonious: formatModel(parsimonious, conditions),
    easy: easy.rows,
    difficult: difficult.rows,
    models: solution.models.map((model) => formatModel(model, conditions)),
  }));

const named = (conditions: readonly Condition[], values: readonly number[]) =>
  Object.fromEntries(conditions.map(({ name }, at) => [name, values[at] as number]));

/** Cases that are more in a term than out of it. */
function casesIn(term: Term, table: CalibratedTable): readonly string[] {
  const membership = termMembership(term, table);
  return table.cases.filter((_, at) => (membership[at] as number) > 0.5);
}
