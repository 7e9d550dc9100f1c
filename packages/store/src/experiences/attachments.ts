import { createHash } from 'node:crypto';
import type { AttachmentId, ExperienceId, Origin, PersonId, State } from '@samskab/domain';
import { and, asc, count, eq, sql } from 'drizzle-orm';
import type { Reader, Transaction } from '../engine/index.ts';
import { attachmentFiles, attachments, experiences, experienceVersions, tellers } from '../schema/index.ts';

/** Most pictures and PDFs of one story. Said on the form beforehand. */
export const MOST_ATTACHMENTS = 6;

export type AttachmentKind = 'picture' | 'pdf';
/** Whether persons can be seen in it, and have said yes in writing. */
export type AttachmentConsent = 'noPersons' | 'documented';

/** A file as it is to be kept: already re-encoded and checked. */
export interface NewAttachment {
  readonly id: AttachmentId;
  readonly experienceId: ExperienceId;
  readonly kind: AttachmentKind;
  readonly name: string;
  /** What a picture shows, for those who cannot see it; for a PDF what it is. */
  readonly alt: string;
  readonly consent: AttachmentConsent;
  readonly mime: string;
  readonly bytes: Uint8Array;
  readonly width: number | null;
  readonly height: number | null;
  readonly at: Date;
}

export type Attachment = Omit<NewAttachment, 'bytes' | 'at'> & { readonly digest: string };

/** SHA-256 in hex: what the bytes are kept under, so that the same file is kept once. */
export const fileDigest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Attaches a file to a story that is held (`holdExperience`). False when it has as many as it may have. */
export async function addAttachment(tx: Transaction, file: NewAttachment): Promise<boolean> {
  const { bytes, at, ...facts } = file;
  const [row] = await tx
    .select({ n: count(), last: sql<number>`coalesce(max(${attachments.position}), -1)`.mapWith(Number) })
    .from(attachments)
    .where(eq(attachments.experienceId, file.experienceId));
  if (!row || row.n >= MOST_ATTACHMENTS) return false;
  const digest = fileDigest(bytes);
  await tx
    .insert(attachmentFiles)
    .values({ digest, mime: file.mime, size: bytes.byteLength, content: bytes })
    .onConflictDoNothing();
  await tx.insert(attachments).values({ ...facts, digest, position: row.last + 1, createdAt: at });
  return true;
}

/** Removes a file from a story, and its bytes when no other story has them. */
export async function removeAttachment(
  tx: Transaction,
  experienceId: ExperienceId,
  id: AttachmentId,
): Promise<void> {
  await tx.delete(attachments).where(and(eq(attachments.id, id), eq(attachments.experienceId, experienceId)));
  await dropUnusedFiles(tx);
}

/** Deletes the bytes that no story has any more. */
export async function dropUnusedFiles(tx: Transaction): Promise<void> {
  const unused = sql`not exists (select 1 from ${attachments} where ${attachments.digest} = ${attachmentFiles.digest})`;
  await tx.delete(attachmentFiles).where(unused);
}

/** The files of a story, in their order. */
export async function attachmentsOf(
  reader: Reader,
  experienceId: ExperienceId,
): Promise<readonly Attachment[]> {
  const rows = await reader
    .select()
    .from(attachments)
    .where(eq(attachments.experienceId, experienceId))
    .orderBy(asc(attachments.position), asc(attachments.id));
  return rows.map(attachmentOf);
}

/** A file with what decides who may see it. */
export interface FoundAttachment {
  readonly attachment: Attachment;
  readonly story: {
    readonly id: ExperienceId;
    readonly origin: Origin;
    readonly state: State;
    readonly teller: PersonId | null;
    readonly publishedVersion: number | null;
    readonly withdrawn: boolean;
  };
  /** Whether it belongs to the version that readers see: added before that was published. */
  readonly published: boolean;
}

/** A file by its identifier; null when there is none. */
export async function attachmentById(reader: Reader, id: AttachmentId): Promise<FoundAttachment | null> {
  const [row] = await reader
    .select({
      file: attachments,
      story: experiences,
      teller: tellers.account,
      publishedAt: experienceVersions.publishedAt,
    })
    .from(attachments)
    .innerJoin(experiences, eq(experiences.id, attachments.experienceId))
    .leftJoin(tellers, eq(tellers.experienceId, experiences.id))
    .leftJoin(
      experienceVersions,
      and(
        eq(experienceVersions.experienceId, experiences.id),
        eq(experienceVersions.number, experiences.publishedVersion),
      ),
    )
    .where(eq(attachments.id, id));
  return row
    ? {
        attachment: attachmentOf(row.file),
        story: {
          id: row.story.id as ExperienceId,
          origin: row.story.origin as Origin,
          state: row.story.state as State,
          teller: row.teller as PersonId | null,
          publishedVersion: row.story.publishedVersion,
          withdrawn: row.story.withdrawnAt !== null,
        },
        published: row.publishedAt !== null && row.file.createdAt <= row.publishedAt,
      }
    : null;
}

/** The bytes kept under a digest; null when there are none. */
export async function fileBytes(reader: Reader, digest: string): Promise<Uint8Array | null> {
  const [row] = await reader
    .select({ content: attachmentFiles.content })
    .from(attachmentFiles)
    .where(eq(attachmentFiles.digest, digest));
  return row?.content ?? null;
}

const attachmentOf = (row: typeof attachments.$inferSelect): Attachment => ({
  id: row.id as AttachmentId,
  experienceId: row.experienceId as ExperienceId,
  kind: row.kind as AttachmentKind,
  name: row.name,
  alt: row.alt,
  consent: row.consent as AttachmentConsent,
  mime: row.mime,
  digest: row.digest,
  width: row.width,
  height: row.height,
});
