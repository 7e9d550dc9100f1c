import type {
  AttachmentId,
  Origin,
  PublicContent,
  PublishedExperience,
  ReuseContent,
  ShownReply,
  VoiceContent,
} from '@samskab/domain';
import { and, asc, count, eq, exists, gt, isNotNull, isNull, sql, type SQL } from 'drizzle-orm';
import type { Reader, Store } from '../engine/index.ts';
import { attachmentById, fileBytes } from '../experiences/attachments.ts';
import { publishedOf, publishedRows, type PublishedRow } from '../experiences/read-published.ts';
import { attachments, experiences, experienceVersions, libraryEntries } from '../schema/index.ts';
import type { Source } from './import-batch.ts';

/** A story as it is carried away: what readers see, where it is read, and where it comes from. */
export interface ExportedExperience {
  readonly id: string;
  readonly slug: string;
  readonly url: string;
  readonly version: number;
  /** When readers could first read it. */
  readonly publishedAt: Date;
  readonly origin: Origin;
  readonly source: Source | null;
  readonly content: PublicContent;
  readonly voices: readonly VoiceContent[];
  readonly reuses: readonly ReuseContent[];
  readonly replies: readonly ShownReply[];
  readonly attachments: readonly ExportedAttachment[];
}

export interface ExportedAttachment {
  readonly id: string;
  /** Path among all exported files, such as `attachments/den-aabne-gryde/1.webp`. */
  readonly path: string;
  readonly name: string;
  readonly alt: string;
  readonly mime: string;
}

/** Stories under this licence may be read here and not carried away. */
export const READ_HERE_ONLY = 'platform-only';
const STORIES_A_TIME = 100;

/**
 * Every public story that may be carried away, in the order in which they were made. Asked for in small portions
 * and not in one transaction, so that neither memory nor the database minds a slow reader; a story that is changed
 * meanwhile comes as it is when its turn comes.
 *
 * @param address where a story is read, by its slug
 */
export async function* publicExperiences(
  store: Store,
  address: (slug: string) => string,
): AsyncGenerator<ExportedExperience> {
  yield* exportedWhere(store, address);
}

async function* exportedWhere(
  store: Store,
  address: (slug: string) => string,
  where?: SQL,
): AsyncGenerator<ExportedExperience> {
  for await (const row of rowsOf(store, where)) {
    const story = publishedOf(row);
    if (story.view.licence !== READ_HERE_ONLY) yield exported(story, row.source, address(story.slug));
  }
}

async function* rowsOf(store: Store, where?: SQL): AsyncGenerator<PublishedRow> {
  let last: string | undefined;
  do {
    const after = last === undefined ? undefined : gt(experiences.id, last);
    const rows = await publishedRows(store.read)
      .where(and(isNotNull(experiences.publishedVersion), isNull(experiences.withdrawnAt), after, where))
      .orderBy(asc(experiences.id))
      .limit(STORIES_A_TIME);
    yield* rows;
    last = rows.length === STORIES_A_TIME ? rows.at(-1)?.story.id : undefined;
  } while (last !== undefined);
}

const exported = (
  { id, slug, version, firstPublishedAt, origin, view, ...parts }: PublishedExperience,
  source: Source | null,
  url: string,
): ExportedExperience => ({
  id,
  slug,
  url,
  version,
  publishedAt: firstPublishedAt,
  origin,
  source,
  content: view,
  voices: parts.voices.map(({ content }) => content),
  reuses: parts.reuses.map(({ content }) => content),
  replies: parts.replies,
  attachments: parts.attachments.map(({ id: file, name, alt, mime }, at) => ({
    id: file,
    path: `attachments/${slug}/${at + 1}.${ENDINGS[mime] ?? 'bin'}`,
    name,
    alt,
    mime,
  })),
});

const ENDINGS: Readonly<Record<string, string>> = {
  'image/webp': 'webp',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/avif': 'avif',
  'application/pdf': 'pdf',
};

/** A file of a public story, its bytes asked for when they are needed. */
export interface ExportedFile {
  readonly path: string;
  readonly bytes: () => Promise<Uint8Array>;
}

/** The pictures and PDFs of all stories that `publicExperiences` gives. */
export async function* publicFiles(store: Store): AsyncGenerator<ExportedFile> {
  const files = store.db
    .select({ id: attachments.id })
    .from(attachments)
    .where(eq(attachments.experienceId, experiences.id));
  for await (const story of exportedWhere(store, (slug) => slug, exists(files))) {
    for (const { id, path } of story.attachments)
      yield { path, bytes: () => bytesOf(store, id as AttachmentId) };
  }
}

/** A file that was taken away since it was listed is empty: the export goes on. */
async function bytesOf(store: Store, id: AttachmentId): Promise<Uint8Array> {
  const found = await attachmentById(store.read, id);
  return (found && (await fileBytes(store.read, found.attachment.digest))) ?? new Uint8Array();
}

/** How many stories can be read here, and how many of them may be carried away. */
export interface PublicCounts {
  readonly readable: number;
  readonly portable: number;
}

export async function publicCounts(reader: Reader): Promise<PublicCounts> {
  const licence = sql`${experienceVersions.content}->>'licence'`;
  const [row] = await reader
    .select({
      readable: count(),
      portable: sql<number>`count(*) filter (where ${licence} <> ${READ_HERE_ONLY})`.mapWith(Number),
    })
    .from(libraryEntries)
    .innerJoin(experiences, sql`${experiences.id} = ${libraryEntries.experienceId}`)
    .innerJoin(
      experienceVersions,
      sql`${experienceVersions.experienceId} = ${experiences.id} and ${experienceVersions.number} = ${experiences.publishedVersion}`,
    );
  return row ?? { readable: 0, portable: 0 };
}
