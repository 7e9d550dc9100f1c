import { json, type RequestHandler } from '@sveltejs/kit';
import { isQuestionCut, readLibraryQuery } from '@samskab/domain';
import type { LibraryCard } from '@samskab/store';
import { readCursor, writeCursor } from '#lib/server/open-data/cursor.ts';
import { reasonsFor } from '#lib/server/found-cards.ts';
import { library } from '#lib/server/library.ts';

const USUAL = 20;
const MOST = 100;

/** The library for programs: the same questions, answers and counts as the list, part by part. */
export const GET: RequestHandler = async ({ url }) => {
  const query = readLibraryQuery(url.searchParams);
  const cursor = url.searchParams.get('after');
  const after = cursor === null ? null : readCursor(cursor);
  if (cursor !== null && after === null)
    return json(
      { error: 'unknownCursor', message: 'Leave `after` out, or give the `next` of the answer before.' },
      { status: 400 },
    );
  const asked = Number.parseInt(url.searchParams.get('limit') ?? '', 10);
  const limit = Math.min(MOST, Math.max(1, Number.isNaN(asked) ? USUAL : asked));
  const { total, counts, cards, words, next } = await (await library()).after(query, after, limit);
  const aboutWords = words && { ...words, isCut: words.isCut || isQuestionCut(url.searchParams) };
  const explained = query.text !== '' && url.searchParams.get('why') === '1';
  const items = await Promise.all(
    cards.map(async (card) => ({
      ...shown(card, url.origin),
      ...(explained && { why: await reasonsFor(query.text, card.experienceId) }),
    })),
  );
  return json(
    { total, items, facets: counts, words: aboutWords, next: next && writeCursor(next) },
    { headers: OPEN },
  );
};

/** Anybody's page may ask: everything in the answer is public. */
const OPEN = { 'access-control-allow-origin': '*' };

const shown = (card: LibraryCard, origin: string) => ({
  id: card.experienceId,
  url: `${origin}/erfaringer/${card.slug}`,
  title: card.title,
  summary: card.summary,
  language: card.language,
  origin: card.origin,
  valence: card.valence,
  form: card.actualForm,
  themes: card.themes,
  targetGroups: card.targetGroups,
  actorGroups: card.actorGroups,
  country: card.country,
  municipality: card.municipality,
  year: card.startYear,
  evidence: card.evidence,
  completeness: card.completeness,
  voices: card.voices,
  reuses: card.reuses,
  publishedAt: card.publishedAt,
});
