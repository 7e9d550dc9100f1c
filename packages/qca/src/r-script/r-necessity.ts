import { calibrate } from '../calibrate/calibrate.ts';
import type { NumberColumn } from '../input/numbers.ts';
import { columnOfOutcome } from '../input/prepare-table.ts';
import { conditionOf } from '../kernel/conditions.ts';
import { rNames } from './r-names.ts';
import type { RAnalysis } from './r-script.ts';
import { rNumber, rRemark } from './r-text.ts';

/** Every condition, its absence or each of its values as a necessary condition. */
export function necessityLines(
  analysis: RAnalysis,
  columns: readonly NumberColumn[],
  nameOf: ReadonlyMap<string, string>,
  says: string,
): readonly string[] {
  const { conditions, outcome } = analysis;
  const sides = columns
    .filter(({ name }) => conditions.includes(name))
    .flatMap((column) => sidesOf(column, analysis, nameOf.get(column.name) ?? column.name));
  const free = rNames(sides.map(({ name }) => name));
  return [
    rRemark(says),
    'sides <- data.frame(',
    sides.map(({ membership }, at) => `  ${free[at]} = ${membership}`).join(',\n'),
    ')',
    // By its numbers: of a name pof() takes no notice of the sign for its absence.
    `outcome <- ${outcomeIn(outcome, columns, analysis, nameOf)}`,
    'print(pof(sides, outcome = outcome, relation = "necessity"))',
  ];
}

interface Side {
  readonly name: string;
  readonly membership: string;
}

function sidesOf(column: NumberColumn, analysis: RAnalysis, known: string): readonly Side[] {
  const { kind, values } = kindOf(column, analysis);
  if (kind !== 'multivalue')
    return [
      { name: known, membership: `data$${known}` },
      { name: `NOT${known}`, membership: `1 - data$${known}` },
    ];
  return Array.from({ length: values }, (_, value) => ({
    name: `${known}IS${value}`,
    membership: `as.numeric(data$${known} == ${value})`,
  }));
}

/** What kind of set a column is once it is calibrated. */
function kindOf({ name, values }: NumberColumn, { calibrations }: RAnalysis) {
  const calibration = calibrations.get(name);
  const degrees = calibration ? calibrate(values, calibration) : null;
  const known = (degrees?.ok ? degrees.value : values).filter((value) => value !== null);
  return conditionOf(name, known);
}

/** As numbers: a degree, its opposite, or whether it is one of the values. */
function outcomeIn(
  written: string,
  columns: readonly NumberColumn[],
  analysis: RAnalysis,
  nameOf: ReadonlyMap<string, string>,
): string {
  const name = columnOfOutcome(written);
  const known = `data$${nameOf.get(name) ?? name}`;
  const values = /\[([^\]]*)\]\s*$/.exec(written)?.[1]?.split(',').map(Number);
  const column = columns.find((one) => one.name === name);
  const isFuzzy = column !== undefined && kindOf(column, analysis).kind === 'fuzzy';
  const present =
    values && !isFuzzy ? `as.numeric(${known} %in% c(${values.map(rNumber).join(', ')}))` : known;
  return written.trim().startsWith('~') ? `1 - ${present}` : present;
}
