import { tokens } from '@samskab/danish';
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
import { experiences, libraryEntries } from '../schema/index.ts';

type Told = Pick<ExperienceContent, 'title' | 'summary' | 'story' | 'municipality' | 'startMonth'>;

/** The examples, all about the same kind of thing, have at most 0.4 of their words in common; an edited copy has 0.8. */
const LIKELY = 0.6;
const SHOWN = 5;
/** So many that look alike at first sight are compared word by word. */
const COMPARED = 60;
const WORDS_A_PHRASE = 3;
const PHRASES_A_TEXT = 4;
const SHORTEST = 5;

/**
 * Stories that may be the same as one, most alike first, at most five. First sight, with the indexes of the
 * database: the longest words of the title or of a part of the story stand together in it, or it happened in
 * the same place in the same year; or it waits to be published, too. Then each is compared: titles and summaries
 * by trigrams (pg_trgm), texts by the share of words in common (`wordOverlap`).
 */
export async function likelyDuplicates(
  reader: Reader,
  content: Told,
  except: ExperienceId,
): Promise<readonly LikelyDuplicate[]> {
  const [shelved, waiting] = [
    await onShelf(reader, content, except),
    await inReview(reader, content, except),
  ];
  const text = textOf(content);
  return [...shelved, ...waiting]
    .map(({ body, near, ...found }) => ({ ...found, likeness: Math.max(near, wordOverlap(text, body) ?? 0) }))
    .filter(({ likeness }) => likeness >= LIKELY)
    .toSorted((one, other) => other.likeness - one.likeness)
    .slice(0, SHOWN);
}

const textOf = ({ summary, story }: Pick<Told, 'summary' | 'story'>): string =>
  [summary, ...STORY_PARTS.map((part) => story[part])].join(' ');

/** How alike two texts look to trigrams, from 0 to 1. */
const likeness = (stored: unknown, told: string): SQL<number> =>
  sql<number>`similarity(lower(${stored}), lower(${told}))`.mapWith(Number);

const nearness = (title: unknown, summary: unknown, told: Told): SQL<number> =>
  sql<number>`(${likeness(title, told.title)} + ${likeness(summary, told.summary)}) / 2`.mapWith(Number);

async function onShelf(reader: Reader, told: Told, except: ExperienceId) {
  const { search, title, summary, body, slug } = libraryEntries;
  const near = nearness(title, summary, told);
  const atFirstSight = or(
    ...phrases(told).map((phrase) => sql`${search} @@ ${phrase}`),
    samePlaceAndYear(told),
  );
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

/**
 * Questions that few stories answer: for each text its longest words, which are rare, three by three. Several a
 * text, because whoever tells again leaves words out.
 */
function phrases({ title, summary, story }: Told): readonly SQL[] {
  return [title, summary, ...STORY_PARTS.map((part) => story[part])]
    .flatMap((text) => inThrees(longestWords(text)))
    .map((words) => sql`plainto_tsquery('danish', ${words.join(' ')})`);
}

const longestWords = (text: string): readonly string[] =>
  [...new Set(tokens(text).map((token) => token.text.toLowerCase()))]
    .filter((word) => word.length >= SHORTEST)
    .toSorted((one, other) => other.length - one.length || (one < other ? -1 : 1))
    .slice(0, WORDS_A_PHRASE * PHRASES_A_TEXT);

/** Two words alone stand together in too many stories. */
const inThrees = (words: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: Math.floor(words.length / WORDS_A_PHRASE) }, (_, n) =>
    words.slice(n * WORDS_A_PHRASE, (n + 1) * WORDS_A_PHRASE),
  );

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
