import { ok, refuse, type Result } from '../kernel/result.ts';
import { Moments } from './moments.ts';
import { emptyTallies, tally, type Tallies } from './tallies.ts';
import { VoteRows } from './vote-rows.ts';
import { MOST_STATEMENTS, type TooManyStatements, type Vote, type VoteEvent } from './vote.ts';

/**
 * The votes of a conversation, kept between calls: a vote more costs as much as the person has voted before, and all
 * analyses read what is counted here. Whatever the order in which votes came, the same votes give the same answers.
 */
export class Votes {
  /** In the order in which they first voted. */
  readonly participants: string[] = [];
  /** In the order in which they were first voted on. */
  readonly statements: string[] = [];
  readonly rows = new VoteRows();
  readonly moments = new Moments();
  readonly tallies: Tallies = emptyTallies(32);
  readonly #participant = new Map<string, number>();
  readonly #statement = new Map<string, number>();

  /** The number of a participant; null for somebody who never voted. */
  participantAt(id: string): number | null {
    return this.#participant.get(id) ?? null;
  }

  /** The number of a statement; null for one that nobody has voted on. */
  statementAt(id: string): number | null {
    return this.#statement.get(id) ?? null;
  }

  /** What somebody said of a statement; null where they have not. */
  voteOf(participant: string, statement: string): Vote | null {
    const [row, column] = [this.#participant.get(participant), this.#statement.get(statement)];
    return row === undefined || column === undefined ? null : this.rows.voteOf(row, column);
  }

  /** Takes votes in. All of them, or none where there would be too many statements; answers how many changed something. */
  take(events: readonly VoteEvent[]): Result<number, TooManyStatements> {
    const unknown = new Set<string>();
    for (const { statement } of events) if (!this.#statement.has(statement)) unknown.add(statement);
    const statements = this.statements.length + unknown.size;
    if (statements > MOST_STATEMENTS)
      return refuse({ code: 'too_many_statements', statements, most: MOST_STATEMENTS });
    let changed = 0;
    for (const event of events) changed += this.#takeOne(event) ? 1 : 0;
    return ok(changed);
  }

  #takeOne({ participant, statement, vote }: VoteEvent): boolean {
    const before = this.voteOf(participant, statement);
    if (before === vote) return false;
    const row = this.#participant.get(participant) ?? this.#newParticipant(participant);
    const column = this.#statement.get(statement) ?? this.#newStatement(statement);
    if (before !== null) {
      this.rows.remove(row, column);
      this.moments.count(this.rows, row, column, before, -1);
      tally(this.tallies, column, before, -1);
    }
    if (vote !== null) {
      this.moments.count(this.rows, row, column, vote, 1);
      this.rows.insert(row, column, vote);
      tally(this.tallies, column, vote);
    }
    return true;
  }

  #newParticipant(id: string): number {
    const row = this.rows.add();
    this.participants.push(id);
    this.#participant.set(id, row);
    return row;
  }

  #newStatement(id: string): number {
    const column = this.statements.length;
    this.statements.push(id);
    this.#statement.set(id, column);
    this.moments.hold(column + 1);
    for (const name of ['agree', 'disagree', 'pass'] as const) {
      const list = this.tallies[name];
      if (column < list.length) continue;
      this.tallies[name] = new Int32Array(list.length * 2);
      this.tallies[name].set(list);
    }
    return column;
  }
}

/**
 * Votes as they can be analysed. Throws where there are more than MOST_STATEMENTS statements; `take` refuses.
 * @example votesOf([{ participant: 'p', statement: 's', vote: 1 }]).voteOf('p', 's') // => 1
 * @example votesOf([]).voteOf('p', 's') // => null
 */
export function votesOf(events: readonly VoteEvent[]): Votes {
  const votes = new Votes();
  const taken = votes.take(events);
  if (!taken.ok) throw new Error(`${taken.error.statements} statements are too many.`);
  return votes;
}
