import {
  modelSentences,
  plainOutcome,
  type AnalysisReport,
  type PreparedTable,
  type SolvedTable,
} from '@samskab/qca';
import type { Io } from '../io.ts';
import { columns, figure } from './columns.ts';

const HEADINGS = {
  da: { fit: ['inkl.', 'PRI', 'dækn.', 'kun her'], cases: 'tilfælde', model: 'Model', none: 'Ingen model.' },
  en: { fit: ['incl.', 'PRI', 'cov.', 'unique'], cases: 'cases', model: 'Model', none: 'No model.' },
} as const;

/** Shows the answer to people: the truth table, and each model with its figures and as counted cases. */
export function showAnswer(
  prepared: PreparedTable,
  solved: SolvedTable,
  answer: AnalysisReport,
  io: Io,
): void {
  const { out, tell, language } = io;
  const words = HEADINGS[language];
  const names = prepared.table.conditions.map(({ name }) => name);
  const [inclusion, pri] = words.fit;
  const rows = answer.truthTable.map((row) => [
    String(row.row),
    ...names.map((name) => String(row.values[name])),
    row.out,
    String(row.n),
    figure(row.inclusion),
    figure(row.pri),
    row.cases.join(', '),
  ]);
  out(columns([['', ...names, 'OUT', 'n', inclusion, pri, words.cases], ...rows]));
  if (answer.models.length === 0) out(`\n${words.none}\n`);
  for (const [at, model] of answer.models.entries()) {
    out(`\n${words.model} ${at + 1}: ${model.expression}\n`);
    const terms = model.terms.map((term) => [
      `  ${term.term}`,
      ...[term.inclusion, term.pri, term.coverage, term.uniqueCoverage].map(figure),
      term.cases.join(', '),
    ]);
    const whole = ['  =', ...[model.inclusion, model.pri, model.coverage].map(figure), '', ''];
    out(columns([['', ...words.fit, words.cases], ...terms, whole]));
    const phrases = { conditions: {}, outcome: plainOutcome(prepared.outcome.name), cases: CASES };
    const { table, outcome } = prepared;
    for (const sentence of modelSentences(solved.models[at] ?? [], table, outcome, phrases))
      out(`  ${sentence[language]}\n`);
  }
  for (const { sentence } of answer.warnings) tell(sentence);
}

/** What the rows of anybody's table are called. */
export const CASES = { one: { da: 'tilfælde', en: 'case' }, many: { da: 'tilfælde', en: 'cases' } };
