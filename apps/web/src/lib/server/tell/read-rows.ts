import { FIELDS } from '@samskab/domain';
import { fieldsOfUnit, rowNumbers, type FormValues } from '#lib/tell/form-values.ts';
import type { Problem } from '#lib/tell/problems.ts';
import { readField } from './read-field.ts';

/** What a list says, its empty rows left out; with problems, nothing of it is taken. */
export interface ReadRows {
  readonly rows: readonly unknown[];
  readonly problems: readonly Problem[];
}

interface ListRule {
  /** Columns that alone say nothing: they are filled in before anybody has answered. */
  readonly silent: readonly string[];
  /** The column that says what a row is about. */
  readonly needs?: string;
}

const RULES: Readonly<Record<string, ListRule>> = {
  actors: { silent: ['group'], needs: 'type' },
  actions: { silent: [] },
  outcomes: { silent: [] },
  lessons: { silent: ['kind', 'forGroup'], needs: 'text' },
  links: { silent: [], needs: 'url' },
};

/** Reads the rows of a list. A row in which nothing is told is no row. */
export function readRows(list: string, values: FormValues): ReadRows {
  const rule = RULES[list];
  if (!rule) throw new Error(`${list} is no list`);
  const read = rowNumbers(values, list).map((n) => readRow(list, n, values));
  const told = read.filter(({ answered }) => answered.some((column) => !rule.silent.includes(column)));
  const incomplete = told.flatMap(({ n, answered, problems }): readonly Problem[] =>
    rule.needs && problems.length === 0 && !answered.includes(rule.needs)
      ? [{ field: `${list}.${n}.${rule.needs}`, code: 'rowIncomplete' }]
      : [],
  );
  return {
    rows: told.map(({ row }) => row),
    problems: [...told.flatMap(({ problems }) => problems), ...incomplete],
  };
}

function readRow(list: string, n: number, values: FormValues) {
  const problems: Problem[] = [];
  const answered: string[] = [];
  const row: Record<string, unknown> = {};
  for (const path of fieldsOfUnit(list)) {
    const column = path.slice(list.length + '.*.'.length);
    const name = `${list}.${n}.${column}`;
    const answer = readField(FIELDS[path], values, name);
    if (answer.problem) {
      problems.push({ field: name, code: answer.problem });
      answered.push(column);
    } else if (isTold(answer.value)) {
      row[column] = answer.value;
      answered.push(column);
    }
  }
  return { n, row, answered, problems };
}

const isTold = (value: unknown): boolean =>
  typeof value === 'string' ? value.trim() !== '' : Array.isArray(value) ? value.length > 0 : value !== null;
