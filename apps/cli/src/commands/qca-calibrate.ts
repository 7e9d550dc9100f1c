import {
  calibrate,
  calibrationSentence,
  fileSentence,
  membershipWarnings,
  numbersOf,
  suggestThresholds,
  warningSentence,
  type InputWarning,
  type NumberTable,
} from '@samskab/qca';
import { Command, Option } from 'commander';
import { EXIT, Failure } from '../failure.ts';
import type { Io } from '../io.ts';
import { describedIn, withExample, type Maker } from '../maker.ts';
import { calibrationIn, METHODS, type CalibrationOptions } from '../qca/calibration-in.ts';
import { countIn, shareIn } from '../qca/options.ts';
import { readRaw } from '../qca/read-data.ts';

interface CalibrateOptions extends Omit<CalibrationOptions, 'method'> {
  readonly column: string;
  readonly method?: CalibrationOptions['method'];
  readonly suggest?: number;
  readonly json?: true;
}

const WORDS = {
  about: {
    da: 'Gør en kolonne med målte tal til grader fra 0 til 1, eller foreslår grænser',
    en: 'Makes a column of measured numbers into degrees from 0 to 1, or suggests thresholds',
  },
  column: { da: 'kolonnen', en: 'the column' },
  method: { da: 'måden', en: 'the method' },
  thresholds: {
    da: 'ude, midt imellem og inde: 400,550,900 eller e=400,c=550,i=900; til en klokke seks',
    en: 'out, in between and in: 400,550,900 or e=400,c=550,i=900; six for a bell',
  },
  degree: {
    da: 'graden ved den yderste grænse; ellers 0.95',
    en: 'degree at the outer threshold; otherwise 0.95',
  },
  suggest: { da: 'foreslå så mange grænser', en: 'suggest so many thresholds' },
  json: { da: 'svar som JSON på stdout', en: 'answer as JSON on stdout' },
  choose: {
    da: 'Vælg en måde med --method, eller få forslag med --suggest.',
    en: 'Choose a way with --method, or get suggestions with --suggest.',
  },
} as const;

export const qcaCalibrateCommand: Maker = (io) => {
  const { language } = io;
  const command = new Command('calibrate')
    .argument('<file>', language === 'da' ? 'CSV; første kolonne er navne' : 'CSV; the first column is names')
    .requiredOption('--column <name>', WORDS.column[language])
    .addOption(new Option('--method <method>', WORDS.method[language]).choices(METHODS))
    .option('--thresholds <numbers>', WORDS.thresholds[language])
    .option('--degree <degree>', WORDS.degree[language], shareIn)
    .option('--suggest <number>', WORDS.suggest[language], countIn)
    .option('--json', WORDS.json[language])
    .action((file: string, options: CalibrateOptions) => run(file, options, io));
  return withExample(
    language,
    describedIn(language, command, WORDS.about),
    'samskab qca calibrate sager.csv --column DEV --method direct --thresholds 400,550,900',
  );
};

async function run(file: string, options: CalibrateOptions, io: Io): Promise<void> {
  const numbers = numbersOf(await readRaw(file), [options.column]);
  if (!numbers.ok) throw new Failure(fileSentence(numbers.error));
  const { method } = options;
  if (options.suggest !== undefined) suggest(numbers.value, options.suggest, options, io);
  else if (method === undefined) throw new Failure(WORDS.choose, EXIT.wrongUse);
  else calibrateColumn(numbers.value, { ...options, method }, io);
}

const valuesOf = ({ columns }: NumberTable): readonly (number | null)[] => columns[0]?.values ?? [];

function suggest(table: NumberTable, many: number, { column, json }: CalibrateOptions, io: Io): void {
  const known = valuesOf(table).filter((value) => value !== null);
  const suggested = suggestThresholds(known, many);
  if (!suggested.ok) throw new Failure(calibrationSentence(suggested.error));
  const { thresholds, clusters, gaps } = suggested.value;
  if (json) return void io.out(`${JSON.stringify({ column, ...suggested.value })}\n`);
  for (const [at, { from, to, cases }] of clusters.entries()) {
    const gap = gaps[at - 1];
    if (gap) io.out(`  --- ${shortened(thresholds[at - 1] as number)} (${gap.from} … ${gap.to})\n`);
    io.out(`${from} … ${to}: ${cases}\n`);
  }
}

/** Without what the binary system leaves behind the decimals. */
const shortened = (value: number): number => Number(value.toPrecision(12));

function calibrateColumn(table: NumberTable, options: CalibrateOptions & CalibrationOptions, io: Io): void {
  const { column, method } = options;
  const given = valuesOf(table);
  const calibrated = calibrate(given, calibrationIn(options));
  if (!calibrated.ok) throw new Failure(calibrationSentence(calibrated.error));
  const values = calibrated.value.map((degree, at) => ({
    case: table.cases[at] as string,
    value: given[at] ?? null,
    calibrated: degree,
  }));
  const warnings = warningsOf(column, values).map((warning) => ({
    ...warning,
    sentence: warningSentence(warning)[io.language],
  }));
  if (options.json) return void io.out(`${JSON.stringify({ column, method, values, warnings })}\n`);
  io.out(`case,${quoted(column)}\n`);
  for (const { case: name, calibrated: degree } of values) io.out(`${quoted(name)},${degree ?? ''}\n`);
  for (const { sentence } of warnings) io.tell(sentence);
}

const quoted = (text: string): string => (/[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

interface Degree {
  readonly case: string;
  readonly calibrated: number | null;
}

/** What to mind about the new degrees; groups of a multi-value condition have none. */
function warningsOf(column: string, values: readonly Degree[]): readonly InputWarning[] {
  const known = values.flatMap(({ case: name, calibrated }) =>
    calibrated === null ? [] : [{ name, calibrated }],
  );
  if (known.some(({ calibrated }) => calibrated > 1)) return [];
  return membershipWarnings(known.map(({ calibrated }) => calibrated)).map((warning): InputWarning => {
    if (warning.code === 'constant') return { code: 'constant_condition', column };
    if (warning.code === 'skewed') return { code: 'skewed', column, share: warning.share };
    return { code: 'at_half', column, cases: warning.at.flatMap((at) => known[at]?.name ?? []) };
  });
}
