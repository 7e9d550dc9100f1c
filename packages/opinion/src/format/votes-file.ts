import { stringify } from 'csv-stringify/sync';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Vote, VoteEvent } from '../votes/vote.ts';
import { columnOf, readTable, voteIn, type FileRefusal, type FileRow, type FileTable } from './records.ts';

const PARTICIPANT = ['voter-id', 'participant', 'participant-id', 'participant_id', 'voter'] as const;
const STATEMENT = ['comment-id', 'statement', 'statement-id', 'statement_id', 'tid'] as const;

/** A vote and when it was given, in milliseconds since 1970; null where the file does not say. */
export interface TimedVote extends VoteEvent {
  readonly vote: Vote;
  readonly time: number | null;
}

/**
 * Reads `votes.csv` of a Polis export, a log of votes in which agree is 1, pass 0 and disagree -1; or any table with
 * columns `participant`, `statement` and `vote`. Votes come in the order of their times, so that the last vote of a
 * person on a statement is the one that counts when they are taken in; without times in the order of the lines.
 * @example readVotes('participant,statement,vote\n7,s,-1') // => { ok: true, value: [{ participant: '7', statement: 's', vote: -1, time: null }] }
 * @example readVotes('participant,statement,vote\n7,s,yes') // => { ok: false, error: { code: 'not_a_vote', line: 2, text: 'yes' } }
 */
export function readVotes(text: string): Result<readonly TimedVote[], FileRefusal> {
  const table = readTable(text);
  if (!table.ok) return table;
  const columns = columnsOf(table.value);
  if (!columns.ok) return columns;
  const votes: TimedVote[] = [];
  for (const row of table.value.rows) {
    const vote = readRow(row, columns.value);
    if (!vote.ok) return vote;
    votes.push(vote.value);
  }
  return ok(votes.toSorted((a, b) => (a.time ?? 0) - (b.time ?? 0)));
}

interface Columns {
  readonly participant: number;
  readonly statement: number;
  readonly vote: number;
  /** -1 where there is none. */
  readonly time: number;
}

function columnsOf({ headings }: FileTable): Result<Columns, FileRefusal> {
  const participant = columnOf(headings, PARTICIPANT);
  if (!participant.ok) return participant;
  const statement = columnOf(headings, STATEMENT);
  if (!statement.ok) return statement;
  const vote = columnOf(headings, ['vote']);
  if (!vote.ok) return vote;
  const time = headings.indexOf('timestamp');
  return ok({ participant: participant.value, statement: statement.value, vote: vote.value, time });
}

function readRow({ line, cells }: FileRow, columns: Columns): Result<TimedVote, FileRefusal> {
  const cell = (column: number) => cells[column]!.trim();
  const [participant, statement, text] = [
    cell(columns.participant),
    cell(columns.statement),
    cell(columns.vote),
  ];
  if (participant === '') return refuse({ code: 'empty_cell', line, column: PARTICIPANT[1] });
  if (statement === '') return refuse({ code: 'empty_cell', line, column: STATEMENT[1] });
  const vote = voteIn(text);
  if (vote === null) return refuse({ code: 'not_a_vote', line, text });
  if (columns.time < 0) return ok({ participant, statement, vote, time: null });
  const written = cell(columns.time);
  const time = Number(written);
  if (written === '' || !Number.isFinite(time)) return refuse({ code: 'not_a_time', line, text: written });
  return ok({ participant, statement, vote, time });
}

/**
 * Writes `votes.csv` as Polis does, in the order given.
 * @example votesFile([{ participant: '7', statement: '0', vote: 1, time: 0 }]) // => 'timestamp,datetime,comment-id,voter-id,vote\n0,Thu Jan 01 1970 00:00:00 GMT+0000,0,7,1\n'
 */
export const votesFile = (votes: readonly TimedVote[]): string =>
  stringify([
    ['timestamp', 'datetime', 'comment-id', 'voter-id', 'vote'],
    ...votes.map(({ time, statement, participant, vote }) => [
      time ?? 0,
      dateTime(time ?? 0),
      statement,
      participant,
      vote,
    ]),
  ]);

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A moment in universal time, as a JavaScript date writes itself. */
export function dateTime(time: number): string {
  const date = new Date(time);
  const two = (value: number) => String(value).padStart(2, '0');
  const clock = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()].map(two).join(':');
  const day = `${DAYS[date.getUTCDay()]} ${MONTHS[date.getUTCMonth()]} ${two(date.getUTCDate())}`;
  return `${day} ${date.getUTCFullYear()} ${clock} GMT+0000`;
}
