import { groupAwareConsensus } from '../figures/consensus.ts';
import { statementPriorities } from '../figures/routing.ts';
import { statementFigures, type StatementFigures } from '../figures/statement-figures.ts';
import { talliesByGroup } from '../figures/group-figures.ts';
import type { OpinionGroups } from '../groups/opinion-groups.ts';
import type { GroupCounts } from '../declared/declared-figures.ts';
import type { Votes } from '../votes/votes.ts';

export type ReportId = string | number;

/** A statement with all its figures. */
export interface StatementReport extends Omit<StatementFigures, 'id'> {
  readonly id: ReportId;
  readonly moderatedOut: boolean;
  /** Null where there are no groups. */
  readonly grouped: {
    readonly priority: number;
    readonly extremity: number;
    readonly groupAwareAgree: number;
    readonly groupAwareDisagree: number;
    /** Counts by the number of the group. */
    readonly counts: Readonly<Record<number, GroupCounts>>;
  } | null;
}

/** Every statement that was voted on, in the order of their ids. */
export function statementReports(
  votes: Votes,
  groups: OpinionGroups | null,
  moderatedOut: readonly string[],
  reportId: (id: string) => ReportId,
): readonly StatementReport[] {
  const out = new Set(moderatedOut);
  const byStatement = groups === null ? null : groupedFigures(groups);
  return statementFigures(votes).map(({ id, ...figures }) => ({
    id: reportId(id),
    ...figures,
    moderatedOut: out.has(id),
    grouped: byStatement?.get(id) ?? null,
  }));
}

function groupedFigures(groups: OpinionGroups): ReadonlyMap<string, NonNullable<StatementReport['grouped']>> {
  const aware = new Map(groupAwareConsensus(groups).map((one) => [one.statement, one]));
  const tallies = [...talliesByGroup(groups)];
  return new Map(
    statementPriorities(groups).map(({ statement, priority, extremity }) => {
      const column = groups.votes.statementAt(statement)!;
      const counts = tallies.map(([group, { agree, disagree, pass }]) => [
        group,
        { agree: agree[column]!, disagree: disagree[column]!, pass: pass[column]! },
      ]);
      const { agree, disagree } = aware.get(statement)!;
      return [
        statement,
        {
          priority,
          extremity,
          groupAwareAgree: agree,
          groupAwareDisagree: disagree,
          counts: Object.fromEntries(counts) as Record<number, GroupCounts>,
        },
      ];
    }),
  );
}
