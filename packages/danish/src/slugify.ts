import { fold } from './fold.ts';

/** Longest address name, in letters. Longer titles are cut between words where that is possible. */
export const SLUG_LIMIT = 60;

/**
 * The name of a page in its address: small letters a–z, digits and single hyphens, at most 60 of them, with
 * æ, ø and å spelled out. Null when nothing remains, as for a title in Arabic letters or only punctuation:
 * the caller then uses its own number.
 *
 * @example slugify('Ældre på cykel – igen!') // => 'aeldre-paa-cykel-igen'
 * @example slugify('أهلا') // => null
 */
export function slugify(title: string): string | null {
  const words = fold(title)
    .replaceAll(/['’]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const [first, ...others] = words;
  if (first === undefined) return null;

  let slug = first.slice(0, SLUG_LIMIT);
  for (const word of others) {
    if (slug.length + 1 + word.length > SLUG_LIMIT) break;
    slug = `${slug}-${word}`;
  }
  return slug;
}
