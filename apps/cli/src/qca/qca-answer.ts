import {
  formatModel,
  formatTerm,
  modelFit,
  rowValues,
  termMembership,
  type Condition,
  type PreparedTable,
} from '@samskab/qca';
import type { Language } from '../words.ts';
import { saidFindings, saidInput } from './said-warning.ts';
import type { Solved } from './solve-table.ts';

const NOT_ALL = {
  da: 'Modellerne antager flere rækker, end der vises.',
  en: 'The models assume more rows than are shown.',
};

/** The answer of `samskab qca` as programs read it. */
export function qcaAnswer({ table, outcome, warnings }: PreparedTable, solved: Solved, language: Language) {
  const { conditions } = table;
  const text = (term: Parameters<typeof formatTerm>[0]) => formatTerm(term, conditions);
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
    ...(solved.pairs.length > 0 && {
      intermediate: solved.pairs.map(({ conservative, parsimonious, easy, difficult, solution }) => ({
        conservative: formatModel(conservative, conditions),
        parsimonious: formatModel(parsimonious, conditions),
        easy: easy.rows,
        difficult: difficult.rows,
        models: solution.models.map((model) => formatModel(model, conditions)),
      })),
    }),
    warnings: [
      ...warnings.map((warning) => saidInput(warning, language)),
      ...saidFindings(solved.findings, language),
      ...(solved.allAssumed ? [] : [{ code: 'assumptions_incomplete', sentence: NOT_ALL[language] }]),
    ],
  };
}

export type QcaAnswer = ReturnType<typeof qcaAnswer>;

const named = (conditions: readonly Condition[], values: readonly number[]) =>
  Object.fromEntries(conditions.map(({ name }, at) => [name, values[at] as number]));

/** Cases that are more in a term than out of it. */
function casesIn(
  term: Parameters<typeof termMembership>[0],
  table: PreparedTable['table'],
): readonly string[] {
  const membership = termMembership(term, table);
  return table.cases.filter((_, at) => (membership[at] as number) > 0.5);
}
