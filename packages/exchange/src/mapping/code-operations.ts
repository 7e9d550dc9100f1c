import { findCountry, findMunicipality } from '@samskab/domain';
import type { Expression, Otherwise, Value } from './expression.ts';
import { tableKey } from './table-key.ts';
import { monthOf, monthOfDate } from './months.ts';
import { numberIn } from './numbers.ts';
import { columnsOf, isYearAndMonth } from './operands.ts';
import { distinct, eachOf, isNothing, listOf, textOf, type Operation, type Scope } from './operation.ts';
import { termCode } from './term-code.ts';

/** Turns a value, or each value of a list, into what `found` knows it as. */
function known(
  operand: Expression,
  scope: Scope,
  found: (text: string) => Value | undefined,
  otherwise: Otherwise = 'refuse',
): Value {
  const changed = eachOf(scope.value(operand), (text) => {
    const value = found(text);
    if (value !== undefined) return value;
    if (otherwise === 'keep') return text;
    if (typeof otherwise === 'object') return otherwise.constant;
    if (otherwise === 'refuse') scope.row.note('unknownCode', columnsOf(operand), text);
    return null;
  });
  return Array.isArray(changed) ? distinct(changed.flatMap((value: Value) => listOf(value))) : changed;
}

const inTable = (scope: Scope, table: string, text: string): Value | undefined => {
  const rows = scope.row.mapping.tables[table] ?? {};
  const key = tableKey(text);
  return Object.hasOwn(rows, key) ? rows[key] : undefined;
};

export const lookup: Operation<'lookup'> = ({ lookup: operand, in: table, otherwise }, scope) =>
  known(operand, scope, (text) => inTable(scope, table, text), otherwise);

/** The values that a table does not know, as they stand. For the text beside the code "other". */
export const unmatched: Operation<'unmatched'> = ({ unmatched: operand, in: table }, scope) =>
  listOf(scope.value(operand)).filter((value) => inTable(scope, table, textOf(value)) === undefined);

export const term: Operation<'term'> = ({ term: operand, of: vocabulary, otherwise }, scope) =>
  known(operand, scope, (text) => termCode(scope.row.vocabularies, vocabulary, text), otherwise);

export const country: Operation<'country'> = ({ country: operand, otherwise }, scope) =>
  known(operand, scope, (text) => findCountry(text) ?? undefined, otherwise);

export const municipality: Operation<'municipality'> = ({ municipality: operand, otherwise }, scope) =>
  known(operand, scope, (text) => findMunicipality(text)?.code, otherwise);

/** A month from a date, or from a year and a month. A year without its month is nothing: none is guessed. */
export const month: Operation<'month'> = ({ month: operand }, { row, value }) => {
  const refused = (columns: readonly string[], text: string) => {
    row.note('notAMonth', columns, text);
    return null;
  };
  if (!isYearAndMonth(operand)) {
    const date = textOf(value(operand));
    if (date === '' || /^\d{4}$/.test(date)) return null;
    return monthOfDate(date) ?? refused(columnsOf(operand), date);
  }
  const [year, named] = [textOf(value(operand.year)), textOf(value(operand.month))];
  if (year === '' || named === '') return null;
  return (
    monthOf(year, named) ?? refused(columnsOf({ list: [operand.year, operand.month] }), `${year} ${named}`)
  );
};

export const number: Operation<'number'> = ({ number: operand, min, max }, { row, value }) => {
  const found = value(operand);
  if (isNothing(found)) return null;
  const read = numberIn(textOf(found));
  if (read !== null && (min === undefined || read >= min) && (max === undefined || read <= max)) return read;
  row.note('notANumber', columnsOf(operand), found);
  return null;
};

export const yesNo: Operation<'yesNo'> = ({ yesNo: operand, yes, no }, { row, value }) => {
  const found = value(operand);
  if (isNothing(found)) return null;
  const key = tableKey(textOf(found));
  if (yes.some((word) => tableKey(word) === key)) return true;
  if (no.some((word) => tableKey(word) === key)) return false;
  row.note('notYesOrNo', columnsOf(operand), found);
  return null;
};
