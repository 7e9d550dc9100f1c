import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseExpression } from '../kernel/parse.ts';
import { readTable } from '../testing/golden.ts';
import { modelFit, necessaryModelFit } from './model-fit.ts';

/** Eight constructed cases coded by four values; their figures were made with R QCA's `pof()`, to three decimals. */
const table = readTable(
  readFileSync(new URL('../../../../golden/qca/examples/eight-experiences.csv', import.meta.url), 'utf8'),
);
const outcome = table.codes[table.conditions.findIndex(({ name }) => name === 'O2')]!;
const modelOf = (text: string) => {
  const read = parseExpression(text, table.conditions);
  if (!read.ok) throw new Error(read.error.at);
  return read.value.model;
};
const rounded = (figure: number | null) => Math.round(figure! * 1000) / 1000;

test.each([
  ['C01', 0.799, 0.533],
  ['C02', 0.698, 0.583],
  ['C03', 1, 0.668],
  ['C04', 0.901, 0.602],
  ['C05', 1, 0.77],
  ['C06', 0.799, 0.89],
  ['C07', 0.698, 0.5],
  ['C08', 0.901, 0.694],
  ['C09', 0.799, 0.73],
  ['C10', 0.698, 0.635],
  ['C11', 1, 0.77],
  ['C12', 1, 0.91],
])('%s is necessary for O2 with inclusion %d and coverage %d', (condition, inclusion, coverage) => {
  const fit = necessaryModelFit(modelOf(condition), table, outcome);
  expect([rounded(fit.inclusion), rounded(fit.coverage)]).toEqual([inclusion, coverage]);
});

test.each([
  ['C05*C08', 0.818, 0.901, 0.716],
  ['C05*C11', 0.833, 1, 0.751],
  ['C05*C06', 1, 0.799, 1],
  ['C10', 0.635, 0.698, 0.43],
  ['C07', 0.5, 0.698, 0.302],
])('%s is sufficient for O2 with inclusion %d, coverage %d and PRI %d', (term, inclusion, coverage, pri) => {
  const fit = modelFit(modelOf(term), table, outcome);
  expect([rounded(fit.inclusion), rounded(fit.coverage), rounded(fit.pri)]).toEqual([
    inclusion,
    coverage,
    pri,
  ]);
});
