import { countWords } from '@samskab/danish';
import {
  STORY_PARTS,
  wordOverlap,
  yearOf,
  type ExperienceContent,
  type ExperienceId,
  type LikelyDuplicate,
  type State,
} from '@samskab/domain';
import { and, desc, eq, inArray, ne, or, sql, type SQL } from 'drizzle-orm';
import type { Reader } from '../engine/index.ts';
import type { Library } from '../library/library.ts';
import { experiences, libraryEntries } from '../schema/index.ts';

type Told = Pick<ExperienceContent, 'title' | 'summary' | 'story' | 'municipality' | 'startMonth'>;

/** The examples, all about the same kind of thing, have at most 0.4 of their words in common; an edited copy has 0.8. */
const LIKELY = 0.6;
/** Words from which on texts are compared by their words. */
const LONG_ENOUGH = 25;
const SHOWN = 5;
/** So many that look alike at first sight are compared word by word. */
const COMPARED = 60;
const SEEN_BY_TEXT = 12;

/**
 * Stories that may be the same as one, most alike first, at most five. First sight: the library finds them by the
 * rarest words of the title, the summary or a part of the story, or they happened in the same place in the same
 * year; or they wait to be published, too. Then each is compared: titles and summaries by trigrams (pg_trgm),
 * texts by the share of words in common (`wordOverlap`).
 */
export async function likelyDuplicates(
  reader: Reader,
  library: Pick<Library, 'alike'>,
  content: Told,
  except: ExperienceId,
): Promise<readonly LikelyDuplicate[]> {
  const [shelved, waiting] = [
    await onShelf(reader, content, except, await firstSight(library, content)),
    await inReview(reader, content, except),
  ];
  const text = textOf(content);
  return [...shelved, ...waiting]
    .map(({ body, near, ...found }) => ({ ...found, likeness: Math.max(near, sameWords(text, body)) }))
    .filter(({ likeness }) => likeness >= LIKELY)
    .toSorted((one, other) => other.likeness - one.likeness)
    .slice(0, SHOWN);
}

/** Texts of a line or two have the words of many others. */
const sameWords = (one: string, other: string): number =>
  Math.min(countWords(one), countWords(other)) < LONG_ENOUGH ? 0 : (wordOverlap(one, other) ?? 0);

const textOf = ({ summary, story }: Pick<Told, 'summary' | 'story'>): string =>
  [summary, ...STORY_PARTS.map((part) => story[part])].join(' ');

/** How alike two texts look to trigrams, from 0 to 1. */
const likeness = (stored: unknown, told: string): SQL<number> =>
  sql<number>`similarity(lower(${stored}), lower(${told}))`.mapWith(Number);

const nearness = (title: unknown, summary: unknown, told: Told): SQL<number> =>
  sql<number>`(${likeness(title, told.title)} + ${likeness(summary, told.summary)}) / 2`.mapWith(Number);

async function onShelf(reader: Reader, told: Told, except: ExperienceId, seen: readonly string[]) {
  const { experienceId, title, summary, body, slug } = libraryEntries;
  const near = nearness(title, summary, told);
  const bySight = seen.length > 0 ? inArray(experienceId, [...seen]) : undefined;
  const atFirstSight = or(bySight, samePlaceAndYear(told));
  if (!atFirstSight) return [];
  return reader
    .select({
      id: sql<ExperienceId>`${libraryEntries.experienceId}`,
      slug,
      title,
      summary,
      body: sql<string>`${summary} || ' ' || ${body}`,
      state: sql<State>`'published'`,
      near,
    })
    .from(libraryEntries)
    .where(and(ne(libraryEntries.experienceId, except), atFirstSight))
    .orderBy(desc(near))
    .limit(COMPARED);
}

function samePlaceAndYear({ municipality, startMonth }: Told): SQL | undefined {
  const year = yearOf(startMonth);
  return municipality === null || year === null
    ? undefined
    : and(eq(libraryEntries.municipality, municipality), eq(libraryEntries.startYear, year));
}

/** Several texts, because whoever tells again leaves parts out or gives another title. */
async function firstSight(library: Pick<Library, 'alike'>, told: Told): Promise<readonly string[]> {
  const texts = [told.title, told.summary, ...STORY_PARTS.map((part) => told.story[part])];
  const found = await Promise.all(texts.map((text) => library.alike(text, SEEN_BY_TEXT)));
  return [...new Set(found.flat())];
}

const ON_THE_WAY: readonly State[] = [
  'submitted',
  'inReview',
  'secondReview',
  'replyPeriod',
  'changesAsked',
  'approved',
];

/** Stories on their way that were never published: few enough to be looked at one by one. */
async function inReview(reader: Reader, told: Told, except: ExperienceId) {
  const { content, id, slug, state } = experiences;
  const title = sql`${content}->>'title'`;
  const near = nearness(title, sql`${content}->>'summary'`, told);
  const rows = await reader
    .select({ id, slug, state, content, near })
    .from(experiences)
    .where(
      and(
        inArray(state, [...ON_THE_WAY]),
        sql`${experiences.publishedVersion} is null`,
        ne(experiences.id, except),
      ),
    )
    .orderBy(desc(near))
    .limit(COMPARED);
  return rows.map((row) => ({
    id: row.id as ExperienceId,
    slug: row.slug,
    state: row.state as State,
    title: row.content.title,
    summary: row.content.summary,
    body: textOf(row.content),
    near: row.near,
  }));
}
