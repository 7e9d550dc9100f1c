import * as z from 'zod';

/** Words that two had changed: what a form brought, and what others had written. */
export type MetWords = { readonly mine: string; readonly theirs: string };

/** The name in the address of the page that follows on a form; its value says where words met. */
export const MERGED = 'flettet';

const MOST = 4;
const LONGEST = 120;
const met = z
  .array(z.object({ mine: z.string().max(LONGEST + 1), theirs: z.string().max(LONGEST + 1) }))
  .max(MOST);

/**
 * Where words met, short enough for an address: the first few places, the beginning of each.
 * @example mergedValue([]) // => '[]'
 */
export const mergedValue = (places: readonly MetWords[]): string =>
  JSON.stringify(places.slice(0, MOST).map(({ mine, theirs }) => ({ mine: cut(mine), theirs: cut(theirs) })));

const cut = (text: string): string => {
  const signs = [...text.trim()];
  return signs.length > LONGEST / 2 ? `${signs.slice(0, LONGEST / 2 - 1).join('')}…` : signs.join('');
};

/** What the address of a page says; null when it does not follow on a form. */
export function readMerged(asked: URLSearchParams): { readonly clashes: readonly MetWords[] } | null {
  const value = asked.get(MERGED);
  if (value === null) return null;
  const outcome = met.safeParse(parsed(value));
  return { clashes: outcome.success ? outcome.data : [] };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
