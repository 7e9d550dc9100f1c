import {
  experienceContent,
  type AuditLine,
  type Experience,
  type ExperienceContent,
  type ExperienceId,
  type Move,
  type Mover,
  type PersonId,
  type Reason,
  type ReviewFile,
  type Snapshot,
  type State,
} from '@samskab/domain';
import { and, asc, desc, eq, inArray, lt } from 'drizzle-orm';
import type { Reader } from '../engine/index.ts';
import { experienceMoves, experiences, experienceVersions, sources, user } from '../schema/index.ts';
import { attachmentsOf } from './attachments.ts';
import { experienceById } from './load-experience.ts';
import { repliesOf } from './replies.ts';
import { tellerOf } from './tellers.ts';
import { voicesOf } from './voices.ts';

/** The file of a story; null when there is none. */
export async function reviewFile(reader: Reader, id: ExperienceId): Promise<ReviewFile | null> {
  const experience = await experienceById(reader, id);
  const [row] = await reader
    .select({ story: experiences, source: sources, reviewer: user.name })
    .from(experiences)
    .leftJoin(sources, eq(sources.key, experiences.source))
    .leftJoin(user, eq(user.id, experiences.reviewer))
    .where(eq(experiences.id, id));
  if (!experience || !row) return null;
  const teller = await tellerOf(reader, id);
  return {
    experience,
    slug: row.story.slug,
    submittedAt: row.story.submittedAt,
    firstPublishedAt: row.story.firstPublishedAt,
    withdrawnWhy: row.story.withdrawnWhy,
    teller: teller && {
      ...teller,
      ...(await speakerOf(reader, teller.account, experience.content.language)),
    },
    reviewerName: row.reviewer,
    content: await contentToRead(reader, experience),
    decidedOn: await decidedOn(reader, id, row.story.submittedAt),
    published: await publishedSnapshot(reader, experience),
    moves: await auditOf(reader, id),
    attachments: await attachmentsOf(reader, id),
    voices: await voicesOf(reader, id),
    replies: await repliesOf(reader, id),
    source: row.source,
  };
}

/** Name and language of an account; without one, the language that was told in. */
async function speakerOf(reader: Reader, account: PersonId | null, told: string): Promise<Speaker> {
  const speaks = (language: string) => (language === 'da' ? 'da' : 'en');
  if (!account) return { name: null, language: speaks(told) };
  const [row] = await reader
    .select({ name: user.name, language: user.language })
    .from(user)
    .where(eq(user.id, account));
  return { name: row?.name ?? null, language: speaks(row?.language ?? told) };
}

interface Speaker {
  readonly name: string | null;
  readonly language: 'da' | 'en';
}

/** Every move of a story with who made it, oldest first. For editors. */
export async function auditOf(reader: Reader, id: ExperienceId): Promise<readonly AuditLine[]> {
  const { id: moveId, move, by, fromState: from, toState: to, actor, reasons, message, at } = experienceMoves;
  const rows = await reader
    .select({ id: moveId, move, by, from, to, actor, reasons, message, at, actorName: user.name })
    .from(experienceMoves)
    .leftJoin(user, eq(user.id, experienceMoves.actor))
    .where(eq(experienceMoves.experienceId, id))
    .orderBy(asc(at), asc(moveId));
  return rows.map((row) => ({
    ...row,
    move: row.move as Move,
    by: row.by as Mover,
    from: row.from as State | null,
    to: row.to as State,
    actor: row.actor as PersonId | null,
    reasons: row.reasons as Reason[],
  }));
}

const DECISIONS: readonly Move[] = ['askChanges', 'decline', 'publish', 'withdraw'];

async function decidedOn(
  reader: Reader,
  id: ExperienceId,
  submittedAt: Date | null,
): Promise<Snapshot | null> {
  if (!submittedAt) return null;
  const [row] = await reader
    .select({ content: experienceMoves.content, at: experienceMoves.at })
    .from(experienceMoves)
    .where(
      and(
        eq(experienceMoves.experienceId, id),
        inArray(experienceMoves.move, [...DECISIONS]),
        lt(experienceMoves.at, submittedAt),
      ),
    )
    .orderBy(desc(experienceMoves.at), desc(experienceMoves.id))
    .limit(1);
  return row?.content ? { content: experienceContent.parse(row.content), at: row.at } : null;
}

/** What a teller is in the middle of writing is not read over their shoulder. */
async function contentToRead(reader: Reader, { id, state, content }: Experience): Promise<ExperienceContent> {
  if (state !== 'draft' && state !== 'changesAsked') return content;
  const [row] = await reader
    .select({ content: experienceMoves.content })
    .from(experienceMoves)
    .where(
      and(eq(experienceMoves.experienceId, id), inArray(experienceMoves.move, ['askChanges', 'publish'])),
    )
    .orderBy(desc(experienceMoves.at), desc(experienceMoves.id))
    .limit(1);
  return row?.content ? experienceContent.parse(row.content) : content;
}

async function publishedSnapshot(
  reader: Reader,
  { id, publishedVersion }: Experience,
): Promise<(Snapshot & { readonly number: number }) | null> {
  if (publishedVersion === null) return null;
  const [row] = await reader
    .select()
    .from(experienceVersions)
    .where(and(eq(experienceVersions.experienceId, id), eq(experienceVersions.number, publishedVersion)));
  return row
    ? { number: row.number, at: row.publishedAt, content: experienceContent.parse(row.content) }
    : null;
}
