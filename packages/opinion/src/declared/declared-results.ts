import { byId } from '../kernel/by-id.ts';
import { statementIn, voteIn } from '../votes/vote-rows.ts';
import type { Votes } from '../votes/votes.ts';
import {
  declaredFigures,
  type CountsByGroup,
  type DeclaredFigures,
  type GroupCounts,
} from './declared-figures.ts';

/** A statement with its counts and figures by declared group. */
export interface DeclaredStatement extends DeclaredFigures {
  readonly statement: string;
  readonly counts: CountsByGroup;
}

/** The results of a round for groups that people declared. */
export interface DeclaredResults {
  /** All statements, in the order of their ids. */
  readonly statements: readonly DeclaredStatement[];
  /** «Her skal vi hen»: what every group is for, most common ground first. */
  readonly toward: readonly string[];
  /** «Her skal vi ikke hen»: what every group is against, most common ground first. */
  readonly away: readonly string[];
  /** What groups stand against each other on, most divided first. */
  readonly divided: readonly string[];
}

/**
 * What declared groups say of every statement, and the lists that follow. Participants without a group count nowhere.
 * @param groupOf the group each participant declared
 * @example declaredResults(votesOfRows(['+-', '+-', '+-', '+-', '+-']), new Map(['1', '2', '3', '4', '5'].map((id) => [id, 'citizens']))).toward // => ['1']
 */
export function declaredResults(votes: Votes, groupOf: ReadonlyMap<string, string>): DeclaredResults {
  const statements = countedBy(votes, groupOf)
    .map(({ statement, counts }): DeclaredStatement => ({ statement, counts, ...declaredFigures(counts) }))
    .toSorted((a, b) => byId(a.statement, b.statement));
  const ranked = (
    of: (one: DeclaredStatement) => number | null,
    which: (one: DeclaredStatement) => boolean,
  ) =>
    statements
      .filter(which)
      .toSorted((a, b) => (of(b) ?? 0) - (of(a) ?? 0))
      .map(({ statement }) => statement);
  return {
    statements,
    toward: ranked(
      ({ commonAgree }) => commonAgree,
      ({ direction }) => direction === 'toward',
    ),
    away: ranked(
      ({ commonDisagree }) => commonDisagree,
      ({ direction }) => direction === 'away',
    ),
    divided: ranked(
      ({ division }) => division,
      ({ isDivided }) => isDivided,
    ),
  };
}

type Counting = Record<string, { -readonly [Kind in keyof GroupCounts]: number }>;

function countedBy(
  { rows, participants, statements }: Votes,
  groupOf: ReadonlyMap<string, string>,
): readonly { readonly statement: string; readonly counts: CountsByGroup }[] {
  const counted = statements.map((): Counting => Object.create(null) as Counting);
  participants.forEach((id, row) => {
    const group = groupOf.get(id);
    if (group === undefined) return;
    const end = rows.starts[row]! + rows.lengths[row]!;
    for (let place = rows.starts[row]!; place < end; place += 1) {
      const packed = rows.cells[place]!;
      const counts = (counted[statementIn(packed)]![group] ??= { agree: 0, disagree: 0, pass: 0 });
      const vote = voteIn(packed);
      counts[vote === 1 ? 'agree' : vote === -1 ? 'disagree' : 'pass'] += 1;
    }
  });
  return statements
    .map((statement, column) => ({ statement, counts: counted[column]! }))
    .filter(({ counts }) => Object.keys(counts).length > 0);
}
