import { ANSWERING_GROUPS, type AnsweringGroup, type VoteRound } from '@samskab/domain/assemblies';
import { declaredFigures, DECLARED_LINES, movements, type CountsByGroup } from '@samskab/opinion';
import { countParticipants, countVotes, readStatements, type Assembly, type VoteCount } from '@samskab/store';
import { store } from '../store.ts';

/** What a group said of a statement; null where so few took a side that it could be known who. */
export interface GroupShare {
  readonly group: AnsweringGroup;
  readonly agree: number;
  readonly sides: number;
}

/**
 * What came of an assembly, by what people answered as: the two lists, what divides, what we know too little about, what
 * moved, and every statement with its shares. Groups of fewer than five who took a side are counted with nobody.
 */
export async function assemblyResults(assembly: Assembly) {
  const { number } = assembly;
  const [groups, statements, first, second] = await Promise.all([
    countParticipants(store().read, number),
    readStatements(store().read, number),
    countVotes(store().read, number, 1),
    countVotes(store().read, number, 2),
  ]);
  const on = statements.filter(({ state }) => state === 'approved');
  // Where people voted again, that is what holds.
  const round: VoteRound = second.length > 0 ? 2 : 1;
  const [now, before] = [byStatement(round === 2 ? second : first), round === 2 ? byStatement(first) : null];
  const rows = on.map(({ number: one, text, source }) => {
    const counts = now.get(one) ?? {};
    const figures = declaredFigures(counts);
    return {
      number: one,
      text,
      source,
      ...figures,
      total: shownTotal(counts),
      shares: ANSWERING_GROUPS.flatMap((group) => shareOf(group, counts)),
      moved: before ? movements(before.get(one) ?? {}, counts) : [],
    };
  });
  return {
    round,
    groups,
    people: groups.reduce((sum, { count }) => sum + count, 0),
    votes: (round === 2 ? second : first).reduce(
      (sum, { agree, disagree, pass }) => sum + agree + disagree + pass,
      0,
    ),
    toward: ranked(
      rows,
      ({ direction }) => direction === 'toward',
      ({ commonAgree }) => commonAgree,
    ),
    away: ranked(
      rows,
      ({ direction }) => direction === 'away',
      ({ commonDisagree }) => commonDisagree,
    ),
    divided: ranked(
      rows,
      ({ isDivided }) => isDivided,
      ({ division }) => division,
    ),
    uncertain: rows.filter(({ isUncertain, total }) => isUncertain && total !== null),
    moved: rows.filter(({ moved }) => moved.some(({ isTold }) => isTold)),
    rows,
  };
}
export type AssemblyResults = Awaited<ReturnType<typeof assemblyResults>>;
export type ResultRow = AssemblyResults['rows'][number];

function byStatement(counts: readonly VoteCount[]): ReadonlyMap<number, CountsByGroup> {
  const all = new Map<number, Record<string, { agree: number; disagree: number; pass: number }>>();
  for (const { statement, group, agree, disagree, pass } of counts)
    all.set(statement, { ...all.get(statement), [group]: { agree, disagree, pass } });
  return all;
}

function shareOf(group: AnsweringGroup, counts: CountsByGroup): readonly GroupShare[] {
  const { agree = 0, disagree = 0 } = counts[group] ?? {};
  return agree + disagree < DECLARED_LINES.fewest ? [] : [{ group, agree, sides: agree + disagree }];
}

/** All together; null where those whose group is too small to be shown could be found by taking the others away. */
function shownTotal(counts: CountsByGroup): Total | null {
  const groups = Object.values(counts);
  const sides = ({ agree, disagree }: Total) => agree + disagree;
  const hidden = groups
    .filter((one) => sides(one) < DECLARED_LINES.fewest)
    .reduce((sum, one) => sum + sides(one), 0);
  const total = groups.reduce<Total>(
    (sum, { agree, disagree, pass }) => ({
      agree: sum.agree + agree,
      disagree: sum.disagree + disagree,
      pass: sum.pass + pass,
    }),
    { agree: 0, disagree: 0, pass: 0 },
  );
  const isSafe = hidden === 0 || hidden >= DECLARED_LINES.fewest;
  return isSafe && sides(total) >= DECLARED_LINES.fewest ? total : null;
}
type Total = CountsByGroup[string];

const ranked = <Row>(rows: readonly Row[], which: (row: Row) => boolean, by: (row: Row) => number | null) =>
  rows.filter(which).toSorted((a, b) => (by(b) ?? 0) - (by(a) ?? 0));
