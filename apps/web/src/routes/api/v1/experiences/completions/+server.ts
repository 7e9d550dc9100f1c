import { json, type RequestHandler } from '@sveltejs/kit';
import { LONGEST_QUESTION } from '@samskab/domain';
import { library } from '#lib/server/library.ts';

const MOST = 8;
/** A letter is often taken back and written again. */
const KEPT_BY_BROWSERS = 'public, max-age=60';

/** Ways to write out the last word of a question, for the field while somebody types in it. */
export const GET: RequestHandler = async ({ url }) => {
  const text = (url.searchParams.get('q') ?? '').slice(0, LONGEST_QUESTION);
  const completions = await (await library()).complete(text, MOST);
  const shown = completions.map(({ text: words, documents }) => ({ text: words, experiences: documents }));
  return json({ completions: shown }, { headers: { 'cache-control': KEPT_BY_BROWSERS } });
};
