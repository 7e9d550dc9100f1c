import type { PersonId } from '@samskab/domain';
import { asc, eq, or } from 'drizzle-orm';
import type { Reader } from '../engine/index.ts';
import {
  account as logIns,
  accountAudit,
  codings,
  experienceMoves,
  experiences,
  methodSuggestions,
  methodVersions,
  reuses,
  settlements,
  tellers,
} from '../schema/index.ts';
import { deskOfAccount } from '../desk/desk-staff.ts';
import { seatsOfAccount } from '../processes/erase-seat.ts';
import { programmesOfAccount } from '../programmes/of-account.ts';
import { eventsOfAccount } from '../events/events-of-account.ts';
import { entriesOfAccount } from '../entries/delete-entries.ts';
import { importsOf } from '../arenas/importing/import-files.ts';
import { guideDraft } from '../guide/guide-drafts.ts';
import { accountById } from './account.ts';
import { openSessions } from './sessions.ts';

/** Everything kept about a person, for the person: what `/konto` hands out as JSON. */
export interface MyData {
  readonly account: unknown;
  readonly logIns: readonly unknown[];
  readonly sessions: readonly unknown[];
  readonly experiences: readonly unknown[];
  readonly reuses: readonly unknown[];
  /** What the person decided as editor. */
  readonly decisions: readonly unknown[];
  /** What the person said of other people's stories as a coder, begun or finished. */
  readonly codings: readonly unknown[];
  /** What the person settled where coders differed. */
  readonly settlements: readonly unknown[];
  /** Versions of method cards that the person made, and readers' suggestions the person answered. */
  readonly methodVersions: readonly unknown[];
  readonly methodAnswers: readonly unknown[];
  /** Seats in processes, with the name, mail and telephone that were given. */
  readonly seats: readonly unknown[];
  /** Arenas and communities that the person looks after, and what was done to such entries. */
  readonly entries: readonly unknown[];
  /** Events that the person has told of, and foreign calendars that the person has added. */
  readonly events: readonly unknown[];
  readonly calendars: readonly unknown[];
  readonly entryMoves: readonly unknown[];
  /** Lists of arenas that the person has sent as an editor. */
  readonly arenaImports: readonly unknown[];
  /** The place at a desk, and when somebody was handed over from it: never who. */
  readonly desk: readonly unknown[];
  readonly handovers: readonly unknown[];
  /** The rules of the guide that an administrator is changing and has not put in force. */
  readonly guideDraft: unknown;
  /** Programmes that the person edits, what was written on their boards and in their news, and what was decided. */
  readonly programmes: readonly unknown[];
  readonly programmePosts: readonly unknown[];
  readonly programmeNews: readonly unknown[];
  readonly programmeMoves: readonly unknown[];
  readonly audit: readonly unknown[];
}

/** Everything kept about a person. Secrets that would let others in are left out. */
export async function myData(reader: Reader, id: PersonId, now: Date): Promise<MyData> {
  return {
    account: await accountById(reader, id),
    logIns: await reader
      .select({ provider: logIns.providerId, subject: logIns.accountId, since: logIns.createdAt })
      .from(logIns)
      .where(eq(logIns.userId, id)),
    sessions: await openSessions(reader, id, now),
    experiences: await toldBy(reader, id),
    reuses: await reader
      .select({ of: reuses.experienceId, content: reuses.content, state: reuses.state, at: reuses.createdAt })
      .from(reuses)
      .where(eq(reuses.account, id)),
    decisions: await reader
      .select({
        experience: experienceMoves.experienceId,
        move: experienceMoves.move,
        message: experienceMoves.message,
        at: experienceMoves.at,
      })
      .from(experienceMoves)
      .where(eq(experienceMoves.actor, id))
      .orderBy(asc(experienceMoves.at)),
    ...(await codedBy(reader, id)),
    guideDraft: await guideDraft(reader, id),
    seats: await seatsOfAccount(reader, id),
    ...(await entriesOfAccount(reader, id)),
    ...(await eventsOfAccount(reader, id)),
    arenaImports: await importsOf(reader, id),
    ...(await deskOfAccount(reader, id)),
    ...(await methodsBy(reader, id)),
    ...(await programmesOfAccount(reader, id)),
    audit: await reader
      .select({ what: accountAudit.what, why: accountAudit.why, at: accountAudit.at })
      .from(accountAudit)
      .where(or(eq(accountAudit.subject, id), eq(accountAudit.actor, id)))
      .orderBy(asc(accountAudit.at)),
  };
}

const toldBy = (reader: Reader, id: PersonId) =>
  reader
    .select({
      slug: experiences.slug,
      state: experiences.state,
      content: experiences.content,
      createdAt: experiences.createdAt,
      updatedAt: experiences.updatedAt,
    })
    .from(experiences)
    .innerJoin(tellers, eq(tellers.experienceId, experiences.id))
    .where(eq(tellers.account, id))
    .orderBy(asc(experiences.createdAt));

async function codedBy(reader: Reader, id: PersonId): Promise<Pick<MyData, 'codings' | 'settlements'>> {
  return {
    codings: await reader
      .select({
        experience: codings.experienceId,
        codebook: codings.codebook,
        judgements: codings.judgements,
        blind: codings.blind,
        startedAt: codings.startedAt,
        finishedAt: codings.finishedAt,
      })
      .from(codings)
      .where(eq(codings.coder, id))
      .orderBy(asc(codings.startedAt), asc(codings.experienceId)),
    settlements: await reader
      .select({
        experience: settlements.experienceId,
        codebook: settlements.codebook,
        code: settlements.code,
        degree: settlements.degree,
        reason: settlements.reason,
        at: settlements.at,
      })
      .from(settlements)
      .where(eq(settlements.settledBy, id))
      .orderBy(asc(settlements.at), asc(settlements.code)),
  };
}

async function methodsBy(
  reader: Reader,
  id: PersonId,
): Promise<Pick<MyData, 'methodVersions' | 'methodAnswers'>> {
  const { cardId, number, note, at, editor } = methodVersions;
  const { state, answer, usedIn, decidedAt, decidedBy, ...suggestions } = methodSuggestions;
  return {
    methodVersions: await reader
      .select({ card: cardId, number, note, at })
      .from(methodVersions)
      .where(eq(editor, id))
      .orderBy(asc(at), asc(cardId)),
    methodAnswers: await reader
      .select({ card: suggestions.cardId, state, answer, usedIn, at: decidedAt })
      .from(methodSuggestions)
      .where(eq(decidedBy, id))
      .orderBy(asc(decidedAt)),
  };
}
