import { expect, test } from 'vitest';
import { sharedFile, sharedPath } from '@samskab/testing';
import { consensus } from '../figures/consensus.ts';
import { groupAwareConsensus } from '../figures/consensus.ts';
import { representativeStatements } from '../figures/representative.ts';
import { statementPriorities } from '../figures/routing.ts';
import { readParticipantsVotes } from '../format/participants-file.ts';
import { opinionGroups, type OpinionGroups } from '../groups/opinion-groups.ts';
import {
  realGoldens,
  type Golden,
  type GoldenRepresentative,
  type GoldenStatement,
} from '../testing/golden.ts';
import { planted } from '../testing/planted.ts';
import { adjustedRandIndex } from '../trust/rand-index.ts';
import { votesOf } from '../votes/votes.ts';
import { opinionReport } from './opinion-report.ts';

const NOT_ASKED = { stability: null, chance: null } as const;

function found({ votes, moderatedOut }: Pick<Golden, 'votes' | 'moderatedOut'>): OpinionGroups {
  const groups = opinionGroups(votes, { moderatedOut });
  if (!groups.ok) throw new Error(groups.error.code);
  return groups.value;
}

/** How far a grouping is the published one, over those who have a group in both. */
function likePublished({ answer }: Golden, groupOf: (id: string) => number | undefined): number {
  const file = sharedFile(`polis/${answer.dataset}/participants-votes.csv`);
  const read = readParticipantsVotes(file ?? '');
  if (!read.ok) throw new Error(read.error.code);
  const both = [...read.value.groups].filter(([id]) => groupOf(id) !== undefined);
  expect(both.length).toBeGreaterThan(20);
  return adjustedRandIndex(
    both.map(([, group]) => group),
    both.map(([id]) => groupOf(id)!),
  );
}

const ofGroups =
  ({ votes, groupOf }: OpinionGroups) =>
  (id: string) => {
    const group = groupOf[votes.participantAt(id) ?? -1] ?? -1;
    return group < 0 ? undefined : group;
  };

test.each(realGoldens())(
  '$name: our groups are as near to the published ones as the reference’s',
  (golden) => {
    const ours = likePublished(golden, ofGroups(found(golden)));
    const reference = likePublished(golden, (id) => golden.answer.pipeline_labels[id]);
    expect(ours).toBeGreaterThanOrEqual(reference - 1e-12);
  },
);

test.each(realGoldens().filter(({ name }) => /^(brexit|15-per-hour.*modout)/.test(name)))(
  '$name: where the published groups are steady, ours are the same to 0.8 and more',
  (golden) => {
    expect(likePublished(golden, ofGroups(found(golden)))).toBeGreaterThan(0.85);
  },
);

interface PolisMath {
  readonly tids: readonly number[];
  readonly pca: { readonly comps: readonly (readonly number[])[]; readonly center: readonly number[] };
  readonly 'base-clusters': {
    readonly id: readonly number[];
    readonly members: readonly (readonly number[])[];
  };
  readonly 'group-clusters': readonly { readonly id: number; readonly members: readonly number[] }[];
  readonly 'mod-out': readonly number[];
  readonly 'meta-tids': readonly number[];
  readonly 'group-aware-consensus': Readonly<Record<string, number>>;
  readonly 'comment-priorities': Readonly<Record<string, number>>;
  readonly repness: Readonly<Record<string, readonly GoldenRepresentative[]>>;
  readonly consensus: {
    readonly agree: readonly GoldenStatement[];
    readonly disagree: readonly GoldenStatement[];
  };
}

/** What the Polis server itself published of a small conversation; null where it is not at hand. */
function polisMath(name: string) {
  const [events, math] = ['votes.json', 'math-pca2.json'].map((file) =>
    sharedFile(`polis/reference-math/${name}/${file}`),
  );
  if (!events || !math) return null;
  const log = JSON.parse(events) as readonly Readonly<Record<string, number>>[];
  const votes = votesOf(
    log
      .toSorted((a, b) => Number(a['modified']) - Number(b['modified']))
      .map((one) => ({
        participant: `${one['participant_id']}`,
        statement: `${one['statement_id']}`,
        vote: one['vote'] as 1 | 0 | -1,
      })),
  );
  return { votes, math: JSON.parse(math) as PolisMath };
}

test.runIf(sharedPath('polis') !== null)('axes and figures are those that the Polis server published', () => {
  const { votes, math } = polisMath('25ptpt-3gp-no-strict-with-meta')!;
  const moderatedOut = math['mod-out'].map(String);
  const ours = found({ votes, moderatedOut });
  const groupOf = new Int8Array(votes.rows.count).fill(-1);
  const members = new Map(math['base-clusters'].id.map((id, at) => [id, math['base-clusters'].members[at]!]));
  for (const { id, members: bases } of math['group-clusters'])
    for (const base of bases)
      for (const person of members.get(base)!) groupOf[votes.participantAt(`${person}`)!] = id;
  const groups = {
    ...ours,
    groupOf,
    groups: math['group-clusters'].map(({ id }) => ({ id, size: 0, center: [0, 0] as const })),
  };
  math.pca.comps.forEach((axis, at) => {
    const along = axis.reduce(
      (sum, value, column) =>
        sum + value * ours.axes.components[at]![votes.statementAt(`${math.tids[column]}`)!]!,
      0,
    );
    expect(Math.abs(along)).toBeGreaterThan(1 - 1e-9);
  });
  for (const { statement, agree } of groupAwareConsensus(groups))
    expect(agree).toBeCloseTo(math['group-aware-consensus'][statement]!, 12);
  for (const { statement, priority } of statementPriorities(groups, math['meta-tids'].map(String)))
    expect(priority / math['comment-priorities'][statement]!).toBeCloseTo(1, 9);
  for (const [id, statements] of Object.entries(math.repness))
    expect(
      representativeStatements(groups)
        .get(Number(id))!
        .map(({ statement, side }) => [Number(statement), side]),
    ) //
      .toEqual(statements.map((one) => [one.tid, one['repful-for']]));
  const all = consensus(votes, moderatedOut);
  expect(all.agree.map(({ statement }) => Number(statement))).toEqual(
    math.consensus.agree.map(({ tid }) => tid),
  );
  expect(all.disagree).toEqual([]);
});

test('the report says for everybody where they stand, and knows numbers from names', () => {
  const events = planted(3, { people: 70, statements: 12, groups: 2, filled: 0.9, loyalty: 0.9 });
  const votes = votesOf(events.map((one) => ({ ...one, statement: one.statement.slice(1) })));
  const groups = found({ votes, moderatedOut: ['3'] });
  const report = opinionReport(votes, groups, { moderatedOut: ['3'] }, NOT_ASKED);
  expect(report.participants).toHaveLength(70);
  expect(report.participants[0]).toMatchObject({ id: 'p0', x: groups.points.x[0], group: groups.groupOf[0] });
  expect(report.groups.map(({ size }) => size).reduce((a, b) => a + b)).toBe(report.showing.people);
  expect(report.statements.map(({ id }) => id)).toEqual(Array.from({ length: 12 }, (_, at) => at));
  expect(report.statements.filter(({ moderatedOut }) => moderatedOut).map(({ id }) => id)).toEqual([3]);
  for (const { agree, disagree, pass, grouped } of report.statements) {
    const counts = Object.values(grouped!.counts);
    expect(counts.reduce((sum, one) => sum + one.agree, 0)).toBe(agree);
    expect(counts.reduce((sum, one) => sum + one.disagree + one.pass, 0)).toBe(disagree + pass);
  }
  const named = report.groups.flatMap(({ representative }) => representative.map(({ id }) => id));
  expect(named).not.toContain(3);
  expect(JSON.parse(JSON.stringify(report))).toEqual(report);
});

test('without groups the report still has the map and the counts', () => {
  const votes = votesOf([
    { participant: '1', statement: 'a', vote: 1 },
    { participant: '2', statement: 'a', vote: -1 },
  ]);
  expect(opinionReport(votes, null, {}, NOT_ASKED)).toMatchObject({
    participants: [
      { id: 1, group: null },
      { id: 2, group: null },
    ],
    groups: [],
    statements: [{ id: 'a', agree: 1, disagree: 1, grouped: null }],
    stability: null,
    null: null,
    showing: { may: false, people: 0 },
  });
});
