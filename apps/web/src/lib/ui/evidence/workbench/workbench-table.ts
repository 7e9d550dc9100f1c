import type { AnalysisSettings } from '@samskab/domain/analysis-settings';
import { columnOfOutcome, conditionOf, type NumberTable } from '@samskab/qca';

/** A column of numbers: codes, degrees, or what was measured. Null where nothing is known. */
export interface WorkbenchColumn {
  /** As it stands in terms. */
  readonly code: string;
  /** As people say it; the same as the code where there is nothing else. */
  readonly name: string;
  readonly role: 'condition' | 'outcome';
  readonly values: readonly (number | null)[];
}

/** Cases and their columns, whichever collection or file they come from. */
export interface WorkbenchTable {
  readonly name: string;
  readonly cases: readonly { readonly name: string; readonly href: string | null }[];
  readonly columns: readonly WorkbenchColumn[];
  /** Conditions that the codebook chooses where nobody else does; of own data there are none. */
  readonly usual?: readonly string[];
}

/** The columns, outcomes last, as the package reads them. */
export const numbersIn = ({ cases, columns }: WorkbenchTable, codes: readonly string[]): NumberTable => ({
  cases: cases.map(({ name }) => name),
  columns: codes.flatMap((code) => {
    const column = columns.find((one) => one.code === code);
    return column ? [{ name: code, values: column.values }] : [];
  }),
});

const known = ({ values }: WorkbenchColumn): readonly number[] => values.filter((value) => value !== null);

/** Above this the numbers were measured and must be calibrated; whole numbers up to it are values. */
const MOST_VALUES = 20;

/** Whether the numbers of a column can stand for a set as they are. */
export function isCalibrated(column: WorkbenchColumn): boolean {
  const values = known(column);
  const isDegree = (value: number) => value >= 0 && value <= 1;
  const isCode = (value: number) => Number.isInteger(value) && value >= 0 && value <= MOST_VALUES;
  return values.every(isDegree) || values.every(isCode);
}

/** The outcomes that can be chosen: columns, and each value of a column with several. Outcomes come first. */
export function outcomeChoices({ columns }: WorkbenchTable): readonly { value: string; label: string }[] {
  const ordered = columns.toSorted((a, b) => Number(b.role === 'outcome') - Number(a.role === 'outcome'));
  return ordered.flatMap((column) => {
    const label = column.name === column.code ? column.code : `${column.code}: ${column.name}`;
    const { kind, values } = conditionOf(column.code, known(column));
    if (kind !== 'multivalue' || !isCalibrated(column)) return [{ value: column.code, label }];
    return Array.from({ length: values }, (_, value) => ({
      value: `${column.code}[${value}]`,
      label: `${label} = ${value}`,
    }));
  });
}

/** The columns that can be conditions of an outcome: all others, conditions first. */
export const conditionChoices = ({ columns }: WorkbenchTable, outcome: string): readonly WorkbenchColumn[] =>
  columns
    .filter(({ code }) => code !== columnOfOutcome(outcome))
    .toSorted((a, b) => Number(a.role === 'outcome') - Number(b.role === 'outcome'));

/** Few cases carry no more conditions than these (Schneider and Wagemann, 2012, 9.3). */
const USUAL_CONDITIONS = 5;

/**
 * Settings that fit a table: where no outcome is chosen yet, the first one and the first conditions. Columns that the
 * table does not have are left out, so that a set-up of another table can be tried on this one.
 */
export function fitted(settings: AnalysisSettings, table: WorkbenchTable): AnalysisSettings {
  const codes = new Set(table.columns.map(({ code }) => code));
  if (settings.outcome === '' || !codes.has(columnOfOutcome(settings.outcome)))
    return usualOf(settings, table);
  if (settings.conditions.length === 0)
    return { ...settings, conditions: usualConditions(settings.outcome, table) };
  const others = new Set(conditionChoices(table, settings.outcome).map(({ code }) => code));
  const conditions = new Set(settings.conditions.filter((code) => others.has(code)));
  return {
    ...settings,
    // In the order of the table, so that the same choice is the same analysis.
    conditions: table.columns.map(({ code }) => code).filter((code) => conditions.has(code)),
    expectations: settings.expectations.filter((text) => conditions.has(columnOfOutcome(text))),
    calibrations: settings.calibrations.filter(({ column }) => codes.has(column)),
  };
}

function usualOf(settings: AnalysisSettings, table: WorkbenchTable): AnalysisSettings {
  const outcome = outcomeChoices(table)[0]?.value ?? '';
  return {
    ...settings,
    outcome,
    conditions: usualConditions(outcome, table),
    expectations: [],
    calibrations: [],
  };
}

function usualConditions(outcome: string, table: WorkbenchTable): readonly string[] {
  const choices = conditionChoices(table, outcome)
    .filter(({ role }) => role === 'condition')
    .map(({ code }) => code);
  const usual = choices.filter((code) => table.usual?.includes(code));
  return usual.length > 0 ? usual : choices.slice(0, USUAL_CONDITIONS);
}
