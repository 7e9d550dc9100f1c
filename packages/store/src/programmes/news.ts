import type { ProgrammeId } from '@samskab/domain/programmes';
import { and, desc, eq } from 'drizzle-orm';
import { v7 as uuid } from 'uuid';
import type { Reader, Transaction } from '../engine/index.ts';
import { programmeNews } from '../schema/index.ts';
import type { ProgrammeActor } from './save-programme.ts';

/** A piece of news from a programme. */
export interface ProgrammeNewsItem {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly language: string;
  readonly at: Date;
}

/** Tells everybody something new. */
export async function addNews(
  tx: Transaction,
  programme: ProgrammeId,
  news: Pick<ProgrammeNewsItem, 'title' | 'text' | 'language'>,
  { actor, at }: ProgrammeActor,
): Promise<void> {
  await tx.insert(programmeNews).values({ id: uuid(), programmeId: programme, ...news, at, author: actor });
}

/** Takes a piece of news away; again changes nothing. */
export async function removeNews(tx: Transaction, programme: ProgrammeId, id: string): Promise<void> {
  await tx
    .delete(programmeNews)
    .where(and(eq(programmeNews.programmeId, programme), eq(programmeNews.id, id)));
}

/** The newest news of a programme. */
export const newsOf = (
  reader: Reader,
  programme: ProgrammeId,
  limit: number,
): Promise<readonly ProgrammeNewsItem[]> =>
  reader
    .select({
      id: programmeNews.id,
      title: programmeNews.title,
      text: programmeNews.text,
      language: programmeNews.language,
      at: programmeNews.at,
    })
    .from(programmeNews)
    .where(eq(programmeNews.programmeId, programme))
    .orderBy(desc(programmeNews.at), desc(programmeNews.id))
    .limit(limit);
