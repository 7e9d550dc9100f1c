import { stringify } from 'csv-stringify/sync';
import type { OpinionGroups } from '../groups/opinion-groups.ts';
import { byId } from '../kernel/by-id.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { VoteEvent } from '../votes/vote.ts';
import type { Votes } from '../votes/votes.ts';
import { columnOf, readTable, voteIn, type FileRefusal, type FileRow } from './records.ts';

/** What stands before the votes of each participant. */
const LEADING: ReadonlySet<string> = new Set([
  'participant',
  'xid',
  'group-id',
  'n-comments',
  'n-votes',
  'n-agree',
  'n-disagree',
]);

/** The votes of all participants, and the groups that were published with them. */
export interface ParticipantsVotes {
  readonly votes: readonly VoteEvent[];
  /** The group of each participant who had one. */
  readonly groups: ReadonlyMap<string, string>;
}

/**
 * Reads `participants-votes.csv` of a Polis export: one line a participant, one column a statement.
 * @example readParticipantsVotes('participant,group-id,5,6\n1,0,,-1').value.votes // => [{ participant: '1', statement: '6', vote: -1 }]
 */
export function readParticipantsVotes(text: string): Result<ParticipantsVotes, FileRefusal> {
  const table = readTable(text);
  if (!table.ok) return table;
  const { headings, rows } = table.value;
  const id = columnOf(headings, ['participant']);
  if (!id.ok) return id;
  const votes: VoteEvent[] = [];
  const groups = new Map<string, string>();
  for (const row of rows) {
    const participant = row.cells[id.value]!.trim();
    if (participant === '') return refuse({ code: 'empty_cell', line: row.line, column: 'participant' });
    const group = row.cells[headings.indexOf('group-id')]?.trim() ?? '';
    if (group !== '') groups.set(participant, group);
    const read = readRow(row, headings, participant);
    if (!read.ok) return read;
    votes.push(...read.value);
  }
  return ok({ votes, groups });
}

function readRow(
  { line, cells }: FileRow,
  headings: readonly string[],
  participant: string,
): Result<readonly VoteEvent[], FileRefusal> {
  const votes: VoteEvent[] = [];
  for (const [at, statement] of headings.entries()) {
    const text = cells[at]!.trim();
    if (LEADING.has(statement) || text === '') continue;
    const vote = voteIn(text);
    if (vote === null) return refuse({ code: 'not_a_vote', line, text });
    votes.push({ participant, statement, vote });
  }
  return ok(votes);
}

/**
 * Writes `participants-votes.csv` as Polis does. Whoever has no group has an empty one; `written` is how many
 * statements each participant wrote themselves, none where it does not say.
 * @example participantsFile(votesOfRows(['+-']), null).split('\n')[1] // => '1,,0,2,1,1,1,-1'
 */
export function participantsFile(
  votes: Votes,
  groups: Pick<OpinionGroups, 'groupOf'> | null,
  written: ReadonlyMap<string, number> = new Map(),
): string {
  const statements = votes.statements.toSorted(byId);
  const lines = votes.participants.toSorted(byId).map((id) => {
    const row = votes.participantAt(id)!;
    const group = groups?.groupOf[row] ?? -1;
    const given = statements.map((statement) => votes.voteOf(id, statement));
    const count = (which: (vote: number | null) => boolean) => given.filter(which).length;
    const [all, agree, disagree] = [
      count((vote) => vote !== null),
      count((vote) => vote === 1),
      count((vote) => vote === -1),
    ];
    return [id, group < 0 ? '' : group, written.get(id) ?? 0, all, agree, disagree, ...given];
  });
  const head = ['participant', 'group-id', 'n-comments', 'n-votes', 'n-agree', 'n-disagree', ...statements];
  return stringify([head, ...lines]);
}
