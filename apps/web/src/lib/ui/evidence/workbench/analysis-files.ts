import { outcomeText, writeSettings, type AnalysisSettings } from '@samskab/domain/analysis-settings';
import { columnOfOutcome, rScript, type AnalysisReport, type Calibration, type Words } from '@samskab/qca';
import { calibrationOf, columnsUsed, cutOffsOf, includedRows } from './prepare-analysis.ts';
import { numbersIn, type WorkbenchTable } from './workbench-table.ts';

/** The files of an analysis, by their names. */
export const ANALYSIS_FILES = ['data.csv', 'indstillinger.json', 'resultat.json', 'analyse.R'] as const;
export type AnalysisFile = (typeof ANALYSIS_FILES)[number];

/** Those that hold the data themselves: not for data that may be read here only. */
export const holdsData = (file: AnalysisFile): boolean => file === 'data.csv' || file === 'analyse.R';

export const isAnalysisFile = (name: string): name is AnalysisFile =>
  (ANALYSIS_FILES as readonly string[]).includes(name);

export const MIME: Readonly<Record<AnalysisFile, string>> = {
  'data.csv': 'text/csv; charset=utf-8',
  'indstillinger.json': 'application/json; charset=utf-8',
  'resultat.json': 'application/json; charset=utf-8',
  'analyse.R': 'text/plain; charset=utf-8',
};

interface Wanted {
  readonly table: WorkbenchTable;
  readonly collection: string;
  readonly settings: AnalysisSettings;
  /** Null where there is no analysis. */
  readonly report: AnalysisReport | null;
  readonly language: keyof Words;
}

/** What stands in a file. */
export function analysisFile(name: AnalysisFile, wanted: Wanted): string {
  switch (name) {
    case 'data.csv':
      return dataCsv(wanted.table);
    case 'indstillinger.json':
      return settingsJson(wanted);
    case 'resultat.json':
      return `${JSON.stringify(wanted.report, null, 2)}\n`;
    case 'analyse.R':
      return scriptOf(wanted);
  }
}

/** A cell that begins as a formula does is taken for one by spreadsheets, so an apostrophe goes before it. */
const cell = (text: string): string => {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** All columns as they are, before calibration: what the package's own reader and R's read. */
export function dataCsv({ cases, columns }: WorkbenchTable): string {
  const head = ['case', ...columns.map(({ code }) => cell(code))];
  const rows = cases.map(({ name }, at) => [
    cell(name),
    ...columns.map(({ values }) => String(values[at] ?? '')),
  ]);
  return [head, ...rows].map((row) => `${row.join(',')}\r\n`).join('');
}

const settingsJson = ({ table, collection, settings }: Wanted): string => {
  const address = new URLSearchParams(
    [['collection', collection], ...writeSettings(settings)].map(([key = '', value = '']) => [key, value]),
  );
  return `${JSON.stringify({ samskab: 'qca-settings/1', data: table.name, collection, settings, address: `?${address}` }, null, 2)}\n`;
};

function scriptOf({ table, settings, language }: Wanted): string {
  const calibrations = new Map(
    settings.calibrations.flatMap((one): readonly (readonly [string, Calibration])[] => {
      const calibration = calibrationOf(one);
      return calibration ? [[one.column, calibration]] : [];
    }),
  );
  return rScript(
    {
      title: table.name,
      numbers: numbersIn(table, columnsUsed(settings)),
      calibrations,
      conditions: settings.conditions.filter((code) => code !== columnOfOutcome(settings.outcome)),
      outcome: outcomeText(settings),
      cutOffs: cutOffsOf(settings),
      include: includedRows(settings),
      expectations: settings.solution === 'intermediate' ? settings.expectations : null,
      rowDominance: settings.rowDominance,
      allModels: settings.allModels,
    },
    language,
  );
}
