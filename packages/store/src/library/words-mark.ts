import { STOPWORDS } from '@samskab/danish';
import { encodeDocument, type EncodingParameters, type Language } from '@samskab/search';
import { createHash } from 'node:crypto';
import { SEARCH_LANGUAGE, SEARCH_PARAMETERS } from './search-language.ts';

/** Words of every kind that reading a text may treat in its own way: a change to any of that is seen in what comes of it. */
const PROBE = [
  ...STOPWORDS,
  'Ældreensomhed BLÅBÆRGRØD smørrebrød Ødegård Aarhus aa ae oe café naïve Müller Øresundsbro',
  'e-mail www.samskab.example Ungdommens-hus d’Or O’Brien «citeret» "ord" (parentes) §18 2026 1.000 kl.12 3½',
  'ﬁnt ſtraße ŁÓDŹ ıİ Đặng а́кут Ελλάδα العربية פָּרָשָׁה हिन्दी 日本語 ไทย 한국어 🍲 👩‍👩‍👧',
  'en\u200Bsom\u00ADhed \u202Eensom\u202C a\u030A o\u0308 \uD800',
  'ord'.repeat(60),
].join(' ');

/**
 * A sign that changes when the words of the same text would be written in another way: by other weights of fields,
 * another way of cutting a text into words and folding them, other small words, or another shape of the bytes. What
 * is found out of words later (stems, compounds, synonyms) does not matter to it.
 */
export function markOf(language: Language, { fields, otherField, lengthShare }: EncodingParameters): string {
  const hash = createHash('sha256').update(JSON.stringify([fields, otherField, lengthShare]));
  for (const field of [...Object.keys(fields), 'another'])
    hash.update(encodeDocument({ [field]: PROBE }, language, { fields, otherField, lengthShare }));
  return hash.digest('hex').slice(0, 16);
}

let mark: string | null = null;

/** The mark of the words that this version writes. */
export const wordsMark = (): string => (mark ??= markOf(SEARCH_LANGUAGE, SEARCH_PARAMETERS));
