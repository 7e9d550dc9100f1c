import type { PersonId } from '@samskab/domain';
import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Reader, Transaction } from '../engine/index.ts';
import {
  programmeEditors,
  programmeMoves,
  programmeNews,
  programmePosts,
  programmes,
} from '../schema/index.ts';

/** What is kept about an account in programmes, for its owner. */
export async function programmesOfAccount(
  reader: Reader,
  account: PersonId,
): Promise<{
  readonly programmes: readonly unknown[];
  readonly programmePosts: readonly unknown[];
  readonly programmeNews: readonly unknown[];
  readonly programmeMoves: readonly unknown[];
}> {
  const { at, author, text, kind, removedAt, programmeId } = programmePosts;
  return {
    programmes: await reader
      .select({ slug: programmes.slug, partner: programmeEditors.partner, since: programmeEditors.since })
      .from(programmeEditors)
      .innerJoin(programmes, eq(programmes.id, programmeEditors.programmeId))
      .where(eq(programmeEditors.account, account))
      .orderBy(asc(programmeEditors.since)),
    programmePosts: await reader
      .select({ programme: programmeId, kind, text, at })
      .from(programmePosts)
      .where(and(eq(author, account), isNull(removedAt)))
      .orderBy(asc(at)),
    programmeNews: await reader
      .select({ programme: programmeNews.programmeId, title: programmeNews.title, at: programmeNews.at })
      .from(programmeNews)
      .where(eq(programmeNews.author, account))
      .orderBy(asc(programmeNews.at)),
    programmeMoves: await reader
      .select({
        programme: programmeMoves.programmeId,
        move: programmeMoves.move,
        note: programmeMoves.note,
        at: programmeMoves.at,
      })
      .from(programmeMoves)
      .where(eq(programmeMoves.actor, account))
      .orderBy(asc(programmeMoves.at)),
  };
}

/** As an account is deleted: what it wrote on boards goes; news and decisions stay with nobody's name. */
export async function eraseProgrammePostsOf(tx: Transaction, account: PersonId, at: Date): Promise<void> {
  await tx
    .update(programmePosts)
    .set({ text: '', author: null, removedAt: at })
    .where(eq(programmePosts.author, account));
  await tx.update(programmeNews).set({ author: null }).where(eq(programmeNews.author, account));
}
