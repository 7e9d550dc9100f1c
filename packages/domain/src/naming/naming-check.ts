/** What a story or a process called itself, and what it was. Null where nobody has said. */
export interface NamingRow {
  readonly id: string;
  readonly kind: 'experience' | 'process';
  readonly declared: string | null;
  readonly actual: string | null;
  /** When it began; null when not told. */
  readonly year: number | null;
}

/** How many could be compared, and in how many the two words differ. */
export interface NamingCount {
  readonly compared: number;
  readonly differ: number;
  /** `differ` of `compared`; null while there are fewer than `FEWEST_FOR_SHARE`. */
  readonly share: number | null;
}

export interface NamingYear extends NamingCount {
  readonly year: number;
}

/** One word that was used for one form, and those where it was. */
export interface NamingPair {
  readonly declared: string;
  readonly actual: string;
  readonly ids: readonly string[];
}

export interface NamingCheck extends NamingCount {
  /** Those of which one word or both are not told; they are in no other figure. */
  readonly untold: number;
  /** From the first year with any to the last, and no gap between. */
  readonly years: readonly NamingYear[];
  /** Those that do not say when. */
  readonly undated: NamingCount;
  /** The most frequent first; forms that were called what they were stand among them. */
  readonly pairs: readonly NamingPair[];
  /** Of those that called themselves co-creation: how many were something else. */
  readonly calledCocreation: NamingCount;
}

/** Under so many, one more or less would move the per cent by more than ten: then only numbers are said. */
export const FEWEST_FOR_SHARE = 10;

const COCREATION = 'cocreation';

type Told = NamingRow & { readonly declared: string; readonly actual: string };
const isTold = (row: NamingRow): row is Told => row.declared !== null && row.actual !== null;
const differs = ({ declared, actual }: Told): boolean => declared !== actual;

/**
 * Compares what things were called with what they were. The order of the rows changes nothing.
 * @example namingCheck([{ id: 'a', kind: 'experience', declared: 'cocreation', actual: 'ownTask', year: 2017 }]).differ // => 1
 * @example namingCheck([{ id: 'a', kind: 'experience', declared: 'cocreation', actual: null, year: 2017 }]).untold // => 1
 */
export function namingCheck(rows: readonly NamingRow[]): NamingCheck {
  const told = rows.filter(isTold);
  return {
    ...counted(told),
    untold: rows.length - told.length,
    years: yearsOf(told),
    undated: counted(told.filter(({ year }) => year === null)),
    pairs: pairsOf(told),
    calledCocreation: counted(told.filter(({ declared }) => declared === COCREATION)),
  };
}

function counted(told: readonly Told[]): NamingCount {
  const differ = told.filter(differs).length;
  const share = told.length < FEWEST_FOR_SHARE ? null : differ / told.length;
  return { compared: told.length, differ, share };
}

function yearsOf(told: readonly Told[]): readonly NamingYear[] {
  const years = told.flatMap(({ year }) => year ?? []);
  if (years.length === 0) return [];
  const first = years.reduce((a, b) => Math.min(a, b));
  const last = years.reduce((a, b) => Math.max(a, b));
  const byYear = Map.groupBy(told, ({ year }) => year);
  return Array.from({ length: last - first + 1 }, (_, n) => ({
    year: first + n,
    ...counted(byYear.get(first + n) ?? []),
  }));
}

function pairsOf(told: readonly Told[]): readonly NamingPair[] {
  const byPair = Map.groupBy(told, ({ declared, actual }) => `${declared} ${actual}`);
  return [...byPair.values()]
    .flatMap((rows) => {
      const [first] = rows;
      const ids = rows.map(({ id }) => id).toSorted();
      return first ? [{ declared: first.declared, actual: first.actual, ids }] : [];
    })
    .toSorted(
      (a, b) =>
        b.ids.length - a.ids.length ||
        a.declared.localeCompare(b.declared, 'en') ||
        a.actual.localeCompare(b.actual, 'en'),
    );
}
