/** What a declared group said of a statement; whoever did not answer is in none of them. */
export interface GroupCounts {
  readonly agree: number;
  readonly disagree: number;
  readonly pass: number;
}

/** What people called themselves («jeg svarer som …»), with what they said of a statement. */
export type CountsByGroup = Readonly<Record<string, GroupCounts>>;

/** Which way a statement points: there, not there, or not settled. */
export type Direction = 'toward' | 'away' | 'unsettled';

export const DECLARED_LINES = {
  /** Fewer who took a side are not shown. */
  fewest: 5,
  /** From this difference on groups stand against each other. */
  divided: 0.4,
  /** From this share of passes on we know too little. */
  uncertain: 0.4,
  /** Every group at least this much for it: there. */
  toward: 0.6,
  /** Every group at most this much for it: not there. */
  away: 0.4,
  /** From this change of a group's share on it has moved. */
  moved: 0.15,
} as const;

/** Rounding must not decide at a line: 0.7 - 0.3 is 0.4. */
const ROUNDING = 1e-9;
const atLeast = (value: number, line: number): boolean => value >= line - ROUNDING;

/** One statement, seen by declared groups. */
export interface DeclaredFigures {
  /** The share of those who took a side that agree, by group; only groups with at least 5 of these. */
  readonly agreeShares: Readonly<Record<string, number>>;
  /** Common ground: the product over these groups of (agree + 1) ÷ (votes + 2); null with no group. */
  readonly commonAgree: number | null;
  /** The same with what is disagreed with: common ground for not going there. */
  readonly commonDisagree: number | null;
  /** Highest share less lowest; null with fewer than two groups. */
  readonly division: number | null;
  readonly isDivided: boolean;
  /** Passes ÷ votes over everybody; null without votes. */
  readonly passShare: number | null;
  readonly isUncertain: boolean;
  /** Null with no group that may be shown. */
  readonly direction: Direction | null;
}

/** Whether so few took a side that a group's share is not shown. */
const mayShow = ({ agree, disagree }: GroupCounts): boolean => agree + disagree >= DECLARED_LINES.fewest;

/**
 * Common ground, division, uncertainty and direction of one statement among groups that people declared themselves.
 * Groups of fewer than five who took a side are left out of all but the uncertainty.
 * @example declaredFigures({ citizens: { agree: 3, disagree: 1, pass: 0 } }).direction // => null
 */
export function declaredFigures(counts: CountsByGroup): DeclaredFigures {
  const shown = Object.entries(counts).filter(([, group]) => mayShow(group));
  const shares = shown.map(([name, { agree, disagree }]) => [name, agree / (agree + disagree)] as const);
  const values = shares.map(([, share]) => share);
  const division = values.length < 2 ? null : Math.max(...values) - Math.min(...values);
  const passShare = passShareOf(Object.values(counts));
  return {
    agreeShares: Object.fromEntries(shares),
    commonAgree: common(shown, 'agree'),
    commonDisagree: common(shown, 'disagree'),
    division,
    isDivided: division !== null && atLeast(division, DECLARED_LINES.divided),
    passShare,
    isUncertain: passShare !== null && atLeast(passShare, DECLARED_LINES.uncertain),
    direction: directionOf(values),
  };
}

function common(
  shown: readonly (readonly [string, GroupCounts])[],
  side: 'agree' | 'disagree',
): number | null {
  if (shown.length === 0) return null;
  return shown.reduce((product, [, group]) => {
    const { agree, disagree, pass } = group;
    return (product * (group[side] + 1)) / (agree + disagree + pass + 2);
  }, 1);
}

function passShareOf(groups: readonly GroupCounts[]): number | null {
  const passed = groups.reduce((sum, { pass }) => sum + pass, 0);
  const all = groups.reduce((sum, { agree, disagree, pass }) => sum + agree + disagree + pass, 0);
  return all === 0 ? null : passed / all;
}

function directionOf(shares: readonly number[]): Direction | null {
  if (shares.length === 0) return null;
  if (shares.every((share) => atLeast(share, DECLARED_LINES.toward))) return 'toward';
  if (shares.every((share) => atLeast(DECLARED_LINES.away, share))) return 'away';
  return 'unsettled';
}

/** How a group's share changed. */
export interface Movement {
  readonly group: string;
  readonly before: number;
  readonly after: number;
  readonly change: number;
  /** Whether the change is large enough to be told. */
  readonly isTold: boolean;
}

/**
 * How groups moved on a statement that was voted on twice: only groups with at least five who took a side both times.
 * @example movements({ b: { agree: 2, disagree: 8, pass: 0 } }, { b: { agree: 5, disagree: 5, pass: 0 } }) // => [{ group: 'b', before: 0.2, after: 0.5, change: 0.3, isTold: true }]
 */
export function movements(before: CountsByGroup, after: CountsByGroup): readonly Movement[] {
  return Object.entries(before).flatMap(([group, earlier]) => {
    const later = Object.hasOwn(after, group) ? after[group] : undefined;
    if (!later || !mayShow(earlier) || !mayShow(later)) return [];
    const [was, is] = [earlier, later].map(({ agree, disagree }) => agree / (agree + disagree)) as [
      number,
      number,
    ];
    const change = is - was;
    return [
      { group, before: was, after: is, change, isTold: atLeast(Math.abs(change), DECLARED_LINES.moved) },
    ];
  });
}
