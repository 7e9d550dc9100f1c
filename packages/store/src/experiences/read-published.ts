import {
  experienceContent,
  publicView,
  reuseContent,
  voiceContent,
  type ExperienceContent,
  type ExperienceId,
  type Origin,
  type PublicContent,
  type PublishedExperience,
  type ShownAttachment,
  type ShownReply,
  type Tombstone,
} from '@samskab/domain';
import { and, asc, eq, getTableColumns, sql, type SQL } from 'drizzle-orm';
import { built, UNNAMED, type Reader } from '../engine/index.ts';
import {
  attachments,
  experiences,
  experienceVersions,
  replies,
  reuses,
  sources,
  voices,
} from '../schema/index.ts';

const listed = <T>(query: SQL): SQL<readonly T[]> => sql<readonly T[]>`coalesce((${query}), '[]'::json)`;
const PARTS = {
  voices: listed<{ id: string; content: unknown }>(
    sql`select json_agg(json_build_object('id', ${voices.id}, 'content', ${voices.content}) order by ${voices.answeredAt}, ${voices.id}) from ${voices} where ${voices.experienceId} = ${experiences.id} and ${voices.state} = 'shown'`,
  ),
  reuses: listed<{ id: string; content: unknown }>(
    sql`select json_agg(json_build_object('id', ${reuses.id}, 'content', ${reuses.content}) order by ${reuses.createdAt}, ${reuses.id}) from ${reuses} where ${reuses.experienceId} = ${experiences.id} and ${reuses.state} = 'shown'`,
  ),
  replies: listed<ShownReply>(
    sql`select json_agg(json_build_object('organisation', ${replies.organisation}, 'reply', ${replies.reply}) order by ${replies.answeredAt}) from ${replies} where ${replies.experienceId} = ${experiences.id} and ${replies.answeredAt} is not null`,
  ),
  attachments: listed<ShownAttachment>(
    sql`select json_agg(json_build_object('id', ${attachments.id}, 'kind', ${attachments.kind}, 'name', ${attachments.name}, 'alt', ${attachments.alt}, 'mime', ${attachments.mime}, 'width', ${attachments.width}, 'height', ${attachments.height}) order by ${attachments.position}, ${attachments.id}) from ${attachments} where ${attachments.experienceId} = ${experiences.id} and ${attachments.createdAt} <= ${experienceVersions.publishedAt}`,
  ),
};

/**
 * A story as readers see it, in one question to the database; its tombstone when it is withdrawn; null when
 * there is none or it was never published.
 */
export async function readPublished(
  reader: Reader,
  slug: string,
): Promise<PublishedExperience | Tombstone | null> {
  const [row] = await bySlug(reader).execute({ slug });
  if (!row || row.story.publishedVersion === null) return null;
  const { story } = row;
  // Not the state: a withdrawn story stays away while it is being written anew.
  if (story.withdrawnAt)
    return {
      kind: 'withdrawn',
      id: story.id as ExperienceId,
      slug,
      withdrawnAt: story.withdrawnAt,
      why: story.withdrawnWhy ?? '',
    };
  return publishedOf(row);
}

const { content: _workingCopy, ...STORY } = getTableColumns(experiences);

/** Stories with everything that readers see of them; which ones is for the caller to say. */
export const publishedRows = (reader: Reader) =>
  reader
    .select({ story: STORY, version: experienceVersions, source: sources, ...PARTS })
    .from(experiences)
    .leftJoin(
      experienceVersions,
      and(
        eq(experienceVersions.experienceId, experiences.id),
        eq(experienceVersions.number, experiences.publishedVersion),
      ),
    )
    .leftJoin(sources, eq(sources.key, experiences.source))
    .$dynamic();

const bySlug = built((reader) =>
  publishedRows(reader)
    .where(eq(experiences.slug, sql.placeholder('slug')))
    .prepare(UNNAMED),
);

export type PublishedRow = Awaited<ReturnType<typeof publishedRows>>[number];

/** Of a row of a published story, what readers see. */
export function publishedOf({ story, version, source, ...parts }: PublishedRow): PublishedExperience {
  if (!version) throw new Error(`Story ${story.id} has no version ${story.publishedVersion}`);
  return {
    kind: 'published',
    id: story.id as ExperienceId,
    slug: story.slug,
    origin: story.origin as Origin,
    version: version.number,
    firstPublishedAt: story.firstPublishedAt ?? version.publishedAt,
    publishedAt: version.publishedAt,
    view: publicView(experienceContent.parse(version.content)),
    voices: parts.voices.map((voice) => ({ id: voice.id, content: voiceContent.parse(voice.content) })),
    reuses: parts.reuses.map((reuse) => ({ id: reuse.id, content: reuseContent.parse(reuse.content) })),
    replies: parts.replies,
    attachments: parts.attachments,
    source: source && {
      title: source.title,
      url: source.url,
      licence: source.licence,
      attribution: source.attribution,
    },
  };
}

export interface VersionLine {
  readonly number: number;
  readonly publishedAt: Date;
  readonly note: string;
  readonly view: PublicContent;
}

/**
 * The versions readers can compare, oldest first. Stories that hide place or time (A2–A4) show only the
 * newest: an edit history would help to recognise somebody (section E.5, rule 5).
 */
export async function publicVersions(reader: Reader, id: ExperienceId): Promise<readonly VersionLine[]> {
  const rows = await reader
    .select()
    .from(experienceVersions)
    .where(eq(experienceVersions.experienceId, id))
    .orderBy(asc(experienceVersions.number));
  const lines = rows.map((row) => ({ ...row, content: experienceContent.parse(row.content) }));
  const newest = lines.at(-1);
  const hidden = newest !== undefined && !openHistory(newest.content);
  return (hidden ? lines.slice(-1) : lines).map(({ number, publishedAt, note, content }) => ({
    number,
    publishedAt,
    note,
    view: publicView(content),
  }));
}

const openHistory = ({ anonymity }: ExperienceContent): boolean =>
  anonymity === null || anonymity === 'A0' || anonymity === 'A1';
