import { and, asc, gt, isNull, lt, or, sql } from 'drizzle-orm';
import { setImmediate as afterOthers } from 'node:timers/promises';
import type { Reader, Store, Transaction } from '../engine/index.ts';
import { libraryEntries } from '../schema/index.ts';
import { SEARCH_LANGUAGE } from './search-language.ts';
import { nextRevision } from './shelf.ts';
import { wordsOf } from './word-search.ts';
import { wordsMark } from './words-mark.ts';

/** Entries written in one transaction: more would keep those who publish waiting, fewer would make lists anew too often. */
const A_ROUND = 250;
/** Texts read before others have their turn: some milliseconds. */
const A_TURN = 5;

export interface RewriteWish {
  /** Asked between two texts; what is not done is done at the next start. */
  readonly isStopped?: () => boolean;
  readonly most?: number;
}

/**
 * Writes the words of entries anew that were written by another version: by other weights of the fields, or before
 * words were kept. Stories can be found all the time, by the old words until the new ones are there. Several processes
 * may do it at once, and one that is killed is followed by the next: each round is a transaction, and an entry that
 * changed meanwhile is left alone. Run once at a start and not by the clock, or processes of two versions would never
 * come to rest.
 * @returns how many were written
 */
export async function rewriteWords(store: Store, wish: RewriteWish = {}): Promise<number> {
  const { isStopped = () => false, most = Number.POSITIVE_INFINITY } = wish;
  let [written, after] = [0, 0];
  while (written < most && !isStopped()) {
    const stale = await staleEntries(store.read, after, Math.min(A_ROUND, most - written));
    const last = stale.at(-1);
    if (!last) break;
    after = last.revision;
    const anew: Rewritten[] = [];
    for (const entry of stale) {
      if (isStopped()) break;
      if (anew.length % A_TURN === 0) await afterOthers();
      anew.push({ ...entry, words: wordsOf(entry, SEARCH_LANGUAGE) });
    }
    if (anew.length > 0) written += await store.write((tx) => save(tx, anew));
  }
  return written;
}

const { experienceId, title, summary, body, revision, wordsMark: markColumn, words } = libraryEntries;

/** Two comparisons instead of one inequality, because those find the few by the index. */
const staleEntries = (reader: Reader, after: number, most: number) =>
  reader
    .select({ experienceId, title, summary, body, revision })
    .from(libraryEntries)
    .where(
      and(
        gt(revision, after),
        or(isNull(markColumn), lt(markColumn, wordsMark()), gt(markColumn, wordsMark())),
      ),
    )
    .orderBy(asc(revision))
    .limit(most);

type Stale = Awaited<ReturnType<typeof staleEntries>>[number];
interface Rewritten extends Stale {
  readonly words: Uint8Array;
}

/** In one statement: one for each entry takes ten times as long. */
async function save(tx: Transaction, entries: readonly Rewritten[]): Promise<number> {
  const first = await nextRevision(tx, entries.length);
  const rows = entries.map(
    (entry, n) =>
      sql`(${entry.experienceId}::uuid, ${entry.revision}::bigint, ${first + n}::bigint, ${sql.param(entry.words, words)}::bytea)`,
  );
  const { rowCount } = await tx.execute(
    sql`update ${libraryEntries} set revision = anew.revision, words = anew.words, words_mark = ${wordsMark()}
      from (values ${sql.join(rows, sql`, `)}) as anew (id, seen, revision, words)
      where ${experienceId} = anew.id and ${revision} = anew.seen`,
  );
  return rowCount ?? 0;
}
