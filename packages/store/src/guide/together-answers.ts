import { ok, refuse, type ActorGroup, type Result } from '@samskab/domain';
import { countGroups, takeAnswer, type PartyAnswers, type TogetherRefusal } from '@samskab/domain/guide';
import { and, asc, count, eq, ne } from 'drizzle-orm';
import { v7 as uuid } from 'uuid';
import type { Reader, Transaction } from '../engine/index.ts';
import { keyDigest } from '../experiences/keys.ts';
import { guideSessionAnswers } from '../schema/index.ts';
import { markTogetherChanged, type Together } from './together.ts';

/** One answer as the host sees it: not what was answered. */
export interface SentAnswer {
  readonly id: string;
  readonly group: ActorGroup;
  readonly sentAt: Date;
}

/** What a party sends: their own secret, of which only a digest is kept, and their answers. */
export interface NewAnswer extends PartyAnswers {
  readonly key: string;
  readonly at: Date;
}

/**
 * Keeps what a party answered; sent again with the same secret it takes the place of the first. The session must be
 * held by the transaction, so that no more are taken than there is room for.
 */
export async function saveAnswer(
  tx: Transaction,
  session: Together,
  { key, group, answers, at }: NewAnswer,
): Promise<Result<null, TogetherRefusal>> {
  const digest = keyDigest(key);
  const [others] = await tx
    .select({ count: count() })
    .from(guideSessionAnswers)
    .where(and(ofSession(session.id), ne(guideSessionAnswers.keyDigest, digest)));
  const taken = takeAnswer(session, others?.count ?? 0);
  if (!taken.ok) return refuse(taken.error);
  const set = { actorGroup: group, answers: answers.chosen, declared: answers.declared, sentAt: at };
  await tx
    .insert(guideSessionAnswers)
    .values({ id: uuid(), sessionId: session.id, keyDigest: digest, ...set })
    .onConflictDoUpdate({ target: [guideSessionAnswers.sessionId, guideSessionAnswers.keyDigest], set });
  await markTogetherChanged(tx, session.id);
  return ok(null);
}

/** What all parties of a session answered, without who. */
export async function answersOf(reader: Reader, session: string): Promise<readonly PartyAnswers[]> {
  const rows = await reader.select(SAID).from(guideSessionAnswers).where(ofSession(session));
  return rows.map(({ group, ...answers }) => ({ group, answers }));
}

/** How many of each group have answered. */
export async function answerCounts(reader: Reader, session: string): Promise<ReturnType<typeof countGroups>> {
  return countGroups(await sentAnswers(reader, session));
}

/** The answers of a session for its host, who may remove one: the first first. */
export const sentAnswers = (reader: Reader, session: string): Promise<readonly SentAnswer[]> =>
  reader
    .select({
      id: guideSessionAnswers.id,
      group: guideSessionAnswers.actorGroup,
      sentAt: guideSessionAnswers.sentAt,
    })
    .from(guideSessionAnswers)
    .where(ofSession(session))
    .orderBy(asc(guideSessionAnswers.sentAt), asc(guideSessionAnswers.id));

/** What the party with a secret answered; null when they have not. */
export async function answerByKey(
  reader: Reader,
  session: string,
  key: string,
): Promise<PartyAnswers | null> {
  const [row] = await reader.select(SAID).from(guideSessionAnswers).where(ofKey(session, key));
  return row ? { group: row.group, answers: { chosen: row.chosen, declared: row.declared } } : null;
}

/** Deletes the answer of the party with a secret. */
export async function takeAnswerBack(tx: Transaction, session: string, key: string): Promise<void> {
  await tx.delete(guideSessionAnswers).where(ofKey(session, key));
  await markTogetherChanged(tx, session);
}

/** Deletes one answer of a session, by its identifier. */
export async function removeAnswer(tx: Transaction, session: string, id: string): Promise<void> {
  await tx.delete(guideSessionAnswers).where(and(ofSession(session), eq(guideSessionAnswers.id, id)));
  await markTogetherChanged(tx, session);
}

const SAID = {
  group: guideSessionAnswers.actorGroup,
  chosen: guideSessionAnswers.answers,
  declared: guideSessionAnswers.declared,
};
const ofSession = (session: string) => eq(guideSessionAnswers.sessionId, session);
const ofKey = (session: string, key: string) =>
  and(ofSession(session), eq(guideSessionAnswers.keyDigest, keyDigest(key)));
