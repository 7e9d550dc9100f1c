import type { Condition, Expression } from './expression.ts';

/** The columns that a template names in braces. */
export const columnsOfTemplate = (template: string): readonly string[] =>
  [...template.matchAll(/\{([^{}]+)\}/g)].map(([, column = '']) => column);

/**
 * The columns that an expression reads, each once.
 * @example columnsOf({ first: ['Q8_1', { template: '{Q8_2}, {Q8_1}' }] }) // => ['Q8_1', 'Q8_2']
 */
export const columnsOf = (expression: Expression): readonly string[] => [...new Set(read(expression))];

function read(expression: Expression): readonly string[] {
  if (typeof expression === 'string') return [expression];
  if ('template' in expression) return columnsOfTemplate(expression.template);
  if ('when' in expression) {
    const chosen = [expression.value, expression.else].filter((branch) => branch !== undefined);
    return [...readByCondition(expression.when), ...chosen.flatMap(read)];
  }
  return operandsOf(expression).flatMap(read);
}

const OF_ONE = [
  'split',
  'part',
  'lookup',
  'unmatched',
  'term',
  'country',
  'municipality',
  'number',
  'yesNo',
  'plain',
  'sentenceCase',
  'truncate',
  'section',
  'links',
] as const;
const OF_MANY = ['first', 'join', 'list'] as const;

function operandsOf(expression: Exclude<Expression, string>): readonly Expression[] {
  if ('object' in expression) return Object.values(expression.object);
  if ('month' in expression) return monthOperands(expression.month);
  const operands = expression as Readonly<Record<string, unknown>>;
  const one = OF_ONE.find((name) => name in expression);
  if (one) return [operands[one] as Expression];
  const many = OF_MANY.find((name) => name in expression);
  return many ? (operands[many] as readonly Expression[]) : [];
}

function monthOperands(month: Expression | { readonly year: Expression; readonly month: Expression }) {
  return isYearAndMonth(month) ? [month.year, month.month] : [month];
}

/** Whether a month is given by two parts and not by one date. */
export const isYearAndMonth = (
  month: Expression | { readonly year: Expression; readonly month: Expression },
): month is { readonly year: Expression; readonly month: Expression } =>
  typeof month === 'object' && 'year' in month;

function readByCondition(condition: Condition): readonly string[] {
  if ('all' in condition) return condition.all.flatMap(readByCondition);
  if ('any' in condition) return condition.any.flatMap(readByCondition);
  if ('not' in condition) return readByCondition(condition.not);
  return read('filled' in condition ? condition.filled : condition.of);
}
