import { consensus } from '../figures/consensus.ts';
import { representativeStatements, type Representative } from '../figures/representative.ts';
import type { Consensus } from '../figures/consensus.ts';
import type { GroupWish, OpinionGroups } from '../groups/opinion-groups.ts';
import { byId } from '../kernel/by-id.ts';
import { axesOf } from '../map/axes.ts';
import { groundOf } from '../map/ground.ts';
import { laidByTail } from '../map/orient.ts';
import { pointsOf, type Points } from '../map/points.ts';
import type { ChanceTest } from '../trust/chance-test.ts';
import { FEWEST_SHOWN, showingOf, type Showing } from '../trust/showing.ts';
import type { Stability } from '../trust/stability.ts';
import type { Votes } from '../votes/votes.ts';
import { statementReports, type ReportId, type StatementReport } from './statement-reports.ts';

/** An analysis as plain data: what the command prints. Identifiers that are whole numbers are numbers. */
export interface OpinionReport {
  readonly participants: readonly {
    readonly id: ReportId;
    readonly x: number;
    readonly y: number;
    /** Null for whoever voted too seldom to belong to a group. */
    readonly group: number | null;
  }[];
  readonly groups: readonly {
    readonly id: number;
    readonly size: number;
    readonly representative: readonly RepresentativeReport[];
  }[];
  readonly consensus: { readonly [Side in keyof Consensus]: readonly ConsensusReport[] };
  readonly statements: readonly StatementReport[];
  /** Null where there are no groups, or it was not asked for. */
  readonly stability: Stability | null;
  /** Whether the groups are more than chance; null as above. */
  readonly null: ChanceTest | null;
  readonly silhouette: number | null;
  /** Whether the groups are of enough people to be shown on a page. */
  readonly showing: Showing;
}

type ConsensusReport = Omit<Consensus['agree'][number], 'statement'> & { readonly id: ReportId };
type RepresentativeReport = Omit<Representative, 'statement'> & { readonly id: ReportId };

/** How far groups can be trusted; null where nobody asked. */
export interface Trust {
  readonly stability: Stability | null;
  readonly chance: ChanceTest | null;
}

const isWhole = (id: string): boolean => /^(0|[1-9]\d{0,14})$/.test(id);
const reportId = (id: string): ReportId => (isWhole(id) ? Number(id) : id);

/**
 * The whole analysis as plain data.
 * @param groups null where there are none
 * @param wish what the groups were found by
 * @example opinionReport(votesOf([{ participant: '7', statement: 's', vote: 1 }]), null, {}, { stability: null, chance: null }).participants // => [{ id: 7, x: 0, y: 0, group: null }]
 */
export function opinionReport(
  votes: Votes,
  groups: OpinionGroups | null,
  wish: Pick<GroupWish, 'moderatedOut'>,
  { stability, chance }: Trust,
): OpinionReport {
  const { agree, disagree } = consensus(votes, wish.moderatedOut);
  const withId = <Row extends { readonly statement: string }>({ statement, ...row }: Row) => ({
    id: reportId(statement),
    ...row,
  });
  const representative = groups === null ? null : representativeStatements(groups);
  return {
    participants: placed(votes, groups?.points ?? pointsWithoutGroups(votes, wish), groups),
    groups: (groups?.groups ?? []).map(({ id, size }) => ({
      id,
      size,
      representative: (representative?.get(id) ?? []).map(withId),
    })),
    consensus: { agree: agree.map(withId), disagree: disagree.map(withId) },
    statements: statementReports(votes, groups, wish.moderatedOut ?? [], reportId),
    stability,
    null: chance,
    silhouette: groups?.silhouette ?? null,
    showing: groups === null ? { may: false, people: 0, fewest: FEWEST_SHOWN } : showingOf(groups),
  };
}

function pointsWithoutGroups(votes: Votes, { moderatedOut = [] }: Pick<GroupWish, 'moderatedOut'>): Points {
  const ground = groundOf(votes, moderatedOut);
  const axes = axesOf(ground);
  return laidByTail({ axes, points: pointsOf(ground, axes) }).points;
}

/** In the order of their ids. */
function placed(
  votes: Votes,
  { who, x, y }: Points,
  groups: OpinionGroups | null,
): OpinionReport['participants'] {
  const idAt = (at: number) => votes.participants[who[at]!]!;
  const order = Array.from(who.keys()).toSorted((a, b) => byId(idAt(a), idAt(b)));
  return order.map((at) => {
    const group = groups?.groupOf[who[at]!] ?? -1;
    return { id: reportId(idAt(at)), x: x[at]!, y: y[at]!, group: group < 0 ? null : group };
  });
}
