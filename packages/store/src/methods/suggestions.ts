import { ok, refuse, type Result } from '@samskab/domain';
import {
  suggestionContent,
  type ImprovementSuggestion,
  type MethodSuggestionId,
  type SuggestionAnswer,
  type SuggestionContent,
  type SuggestionState,
} from '@samskab/domain/methods';
import { and, asc, count, eq } from 'drizzle-orm';
import type { Reader, Transaction } from '../engine/index.ts';
import { methodCards, methodSuggestions } from '../schema/index.ts';

export interface NewSuggestion {
  readonly id: MethodSuggestionId;
  readonly card: string;
  readonly version: number;
  readonly content: SuggestionContent;
  readonly at: Date;
}

/** Most suggestions about one card that no editor has looked at; more than that is not people suggesting. */
export const MOST_WAITING_SUGGESTIONS = 50;

export type SuggestionRefusal = { readonly code: 'no_such_card' } | { readonly code: 'too_many' };

/** Takes a reader's suggestion; it waits for an editor. Answers its id, by which the reader comes back. */
export async function addSuggestion(
  tx: Transaction,
  { card, at, ...row }: NewSuggestion,
): Promise<Result<MethodSuggestionId, SuggestionRefusal>> {
  // Held, so that two who write at the same moment are counted one after the other.
  const [held] = await tx
    .select({ id: methodCards.id })
    .from(methodCards)
    .where(eq(methodCards.id, card))
    .for('update');
  if (!held) return refuse({ code: 'no_such_card' });
  const waiting = await countWhere(
    tx,
    and(eq(methodSuggestions.cardId, card), eq(methodSuggestions.state, 'waiting')),
  );
  if (waiting >= MOST_WAITING_SUGGESTIONS) return refuse({ code: 'too_many' });
  await tx.insert(methodSuggestions).values({ ...row, cardId: card, state: 'waiting', createdAt: at });
  return ok(row.id);
}

/** A suggestion by its id; null when there is none. */
export async function suggestionById(
  reader: Reader,
  id: MethodSuggestionId,
): Promise<ImprovementSuggestion | null> {
  const [row] = await reader.select().from(methodSuggestions).where(eq(methodSuggestions.id, id));
  return row ? suggestionOf(row) : null;
}

/** Suggestions that wait for an editor, the one that waits longest first. */
export async function suggestionsWaiting(
  reader: Reader,
  { limit, offset = 0 }: { readonly limit: number; readonly offset?: number },
): Promise<readonly ImprovementSuggestion[]> {
  const rows = await reader
    .select()
    .from(methodSuggestions)
    .where(eq(methodSuggestions.state, 'waiting'))
    .orderBy(asc(methodSuggestions.createdAt), asc(methodSuggestions.id))
    .limit(limit)
    .offset(offset);
  return rows.map(suggestionOf);
}

/** How many suggestions wait for an editor. */
export const countSuggestionsWaiting = (reader: Reader): Promise<number> =>
  countWhere(reader, eq(methodSuggestions.state, 'waiting'));

async function countWhere(reader: Reader, where: ReturnType<typeof and>): Promise<number> {
  const [row] = await reader.select({ n: count() }).from(methodSuggestions).where(where);
  return row?.n ?? 0;
}

/** Keeps what was decided about a suggestion; deciding again puts it right. False when there is no such suggestion. */
export async function answerSuggestion(
  tx: Transaction,
  id: MethodSuggestionId,
  { editor, ...answer }: SuggestionAnswer,
  at: Date,
): Promise<boolean> {
  const [answered] = await tx
    .update(methodSuggestions)
    .set({ ...answer, decidedBy: editor, decidedAt: at })
    .where(eq(methodSuggestions.id, id))
    .returning({ id: methodSuggestions.id });
  return answered !== undefined;
}

const suggestionOf = (row: typeof methodSuggestions.$inferSelect): ImprovementSuggestion => ({
  id: row.id as MethodSuggestionId,
  card: row.cardId,
  version: row.version,
  content: suggestionContent.parse(row.content),
  state: row.state as SuggestionState,
  answer: row.answer,
  usedIn: row.usedIn,
  createdAt: row.createdAt,
});
