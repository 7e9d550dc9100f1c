import type { Calibration } from '../calibrate/calibrate.ts';
import type { NumberColumn, NumberTable } from '../input/numbers.ts';
import { columnOfOutcome } from '../input/prepare-table.ts';
import type { Words } from '../sentences/words.ts';
import type { CutOffs } from '../table/truth-table.ts';
import { rCalibration } from './r-calibration.ts';
import { necessityLines } from './r-necessity.ts';
import { rNames } from './r-names.ts';
import { remarksIn } from './r-remarks.ts';
import { rNumber, rRemark, rText, rVector } from './r-text.ts';

/** An analysis to be made again in R. */
export interface RAnalysis {
  /** What the data are, for whoever reads the script. */
  readonly title: string;
  /** As measured, before calibration; columns that are neither condition nor outcome are left out. */
  readonly numbers: NumberTable;
  readonly calibrations: ReadonlyMap<string, Calibration>;
  readonly conditions: readonly string[];
  /** As it is written: `SURV`, `~SURV`, `DEV[2]`. */
  readonly outcome: string;
  readonly cutOffs: CutOffs;
  readonly include: readonly ('?' | 'C')[];
  /** Null when no intermediate solution is asked for. */
  readonly expectations: readonly string[] | null;
  readonly rowDominance: boolean;
  readonly allModels: boolean;
}

/**
 * A script for R and its package QCA that makes an analysis again: data, calibration, truth table, solution and
 * necessity, with exactly these settings. Names that R QCA cannot take are replaced, and a remark says by what;
 * everything that people have written stands as a text of R or in a remark that cannot be left.
 *
 * After the manual of the R package QCA, version 3.25.
 *
 * @param language of its remarks
 * @example rScript({ title: 'x', numbers: { cases: ['a', 'b'], columns: [{ name: 'A', values: [1, 0] }, { name: 'Y', values: [1, 0] }] }, calibrations: new Map(), conditions: ['A'], outcome: '~Y', cutOffs: { inclusion: 1, contradiction: 1, pri: 0, n: 1 }, include: [], expectations: null, rowDominance: false, allModels: false }, 'en').includes('outcome = "~Y"') // => true
 */
export function rScript(analysis: RAnalysis, language: keyof Words): string {
  const say = remarksIn(language);
  const columns = columnsOf(analysis);
  const known = rNames(columns.map(({ name }) => name));
  const nameOf = new Map(columns.map(({ name }, at) => [name, known[at] as string]));
  return `${[
    rRemark(`${say.made}: ${analysis.title}`),
    rRemark(say.install),
    'library(QCA)',
    '',
    ...renamed(nameOf, say.renamed),
    ...dataLines(analysis.numbers.cases, columns, nameOf),
    '',
    rRemark(say.missing),
    'data <- data[complete.cases(data), , drop = FALSE]',
    '',
    ...calibrationLines(analysis, columns, nameOf, say.calibrated),
    ...tableLines(analysis, nameOf, say.table),
    '',
    ...solutionLines(analysis, nameOf, say),
    '',
    ...necessityLines(analysis, columns, nameOf, say.necessity),
  ].join('\n')}\n`;
}

const columnsOf = ({ numbers, conditions, outcome }: RAnalysis): readonly NumberColumn[] =>
  [...conditions, columnOfOutcome(outcome)].map(
    (name) =>
      numbers.columns.find((column) => column.name === name) ?? {
        name,
        values: numbers.cases.map(() => null),
      },
  );

type Names = ReadonlyMap<string, string>;

const renamed = (nameOf: Names, says: string): readonly string[] => {
  const changed = [...nameOf].filter(([name, known]) => name !== known);
  if (changed.length === 0) return [];
  return [rRemark(says), ...changed.map(([name, known]) => rRemark(`  ${known} = ${rText(name)}`)), ''];
};

function dataLines(
  cases: readonly string[],
  columns: readonly NumberColumn[],
  nameOf: Names,
): readonly string[] {
  const values = columns.map(({ name, values: of }) => `  ${nameOf.get(name)} = ${rVector(of.map(rNumber))}`);
  return [
    'data <- data.frame(',
    `${[...values, `  row.names = ${rVector(cases.map(rText))}`].join(',\n')}`,
    ')',
  ];
}

function calibrationLines(
  { calibrations }: RAnalysis,
  columns: readonly NumberColumn[],
  nameOf: Names,
  says: string,
): readonly string[] {
  const lines = columns.flatMap(({ name }) => {
    const calibration = calibrations.get(name);
    const column = `data$${nameOf.get(name)}`;
    return calibration ? [`${column} <- ${rCalibration(column, calibration)}`] : [];
  });
  return lines.length === 0 ? [] : [rRemark(says), ...lines, ''];
}

/** An outcome or an expectation with the names that R takes: `~SURV` or `DEV[2]` keep their signs. */
const rLiteral = (written: string, nameOf: Names): string => {
  const column = columnOfOutcome(written);
  const known = nameOf.get(column) ?? column;
  const text = written.trim();
  return `${text.startsWith('~') ? '~' : ''}${known}${/\[[^\]]*\]$/.exec(text)?.[0] ?? ''}`;
};

function tableLines({ conditions, outcome, cutOffs }: RAnalysis, nameOf: Names, says: string) {
  const { inclusion, contradiction, pri, n } = cutOffs;
  const cut =
    contradiction < inclusion ? rVector([inclusion, contradiction].map(rNumber)) : rNumber(inclusion);
  return [
    rRemark(says),
    'rows <- truthTable(',
    '  data,',
    `  outcome = ${rText(rLiteral(outcome, nameOf))},`,
    `  conditions = ${rVector(conditions.map((name) => rText(nameOf.get(name) ?? name)))},`,
    `  incl.cut = ${cut},`,
    `  pri.cut = ${rNumber(pri)},`,
    `  n.cut = ${rNumber(n)},`,
    '  show.cases = TRUE',
    ')',
    'print(rows)',
  ];
}

function solutionLines(
  { include, expectations, rowDominance, allModels }: RAnalysis,
  nameOf: Names,
  say: { readonly solution: string; readonly withoutExpectations: string },
): readonly string[] {
  const directed = (expectations ?? []).filter((one) => one !== '-');
  const isBetween = directed.length > 0;
  // R asks for expectations where the solution is intermediate; without any it is the conservative one.
  const rows = expectations === null ? include : include.filter((row) => row === 'C');
  const assumed = isBetween ? ['?', ...rows] : rows;
  return [
    rRemark(say.solution),
    ...(expectations !== null && !isBetween ? [rRemark(say.withoutExpectations)] : []),
    'solution <- minimize(',
    '  rows,',
    `  include = ${rText(assumed.join(','))},`,
    ...(isBetween ? [`  dir.exp = ${rText(directed.map((one) => rLiteral(one, nameOf)).join(','))},`] : []),
    `  row.dom = ${rowDominance ? 'TRUE' : 'FALSE'},`,
    `  all.sol = ${allModels ? 'TRUE' : 'FALSE'},`,
    '  details = TRUE,',
    '  show.cases = TRUE',
    ')',
    'print(solution)',
  ];
}
