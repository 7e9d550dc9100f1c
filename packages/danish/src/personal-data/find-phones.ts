import type { Confidence, Hit } from './finding.ts';

// Eight digits in the ways Danes group them, with or without 45; Danish numbers begin with 2–9
// (Energistyrelsen, Den danske nummerplan). Every length is bounded, so the search is linear.
const DANISH =
  /(\(?(?:\+|00)45\)?[ -]?)?\(?([2-9]\d(?:\d{6}|([ .-])\d\d\3\d\d\3\d\d|\d\d[ -]\d{4}|[ -]\d{3}[ -]\d{3}|\d[ -]\d\d[ -]\d{3}|\d[ -]\d{3}[ -]\d\d))(?!\d)/g;
const FOREIGN = /(?:\+|00)(?!45)[1-9]\d{0,2}(?:[ .-]?\(?\d{1,4}\)?){2,6}/g;

const PHONE_BEFORE =
  /(?<!\p{L})(?:tlf|tel|telefon(?:en|nr|nummer)?|mobil(?:en|nr|nummer|telefon)?|mob|nummer(?:et)?|ring(?:e|es)?|sms|kontakt|fax|phone|call|cell)(?: (?:er|på|til|gerne|til mig på|mig på|os på|is)){0,2}[.:]{0,2} ?$/iu;
const OTHER_BEFORE =
  /(?<!\p{L})(?:cvr|se|ean|gln|p|reg|konto|kto|iban|sags?|journal|j|faktura|ordre|kunde|medlems?|vare|bilags?|best|matr|løbe|id|isbn|issn|doi|dkk|kr|§|lov|bek|projekt|sags-id)[-. ]{0,2}(?:nr|nummer|no|id)?[.:#]{0,2} ?$/iu;
const COUNTED_AFTER =
  /^(?:,\d|%| ?(?:%|kr|dkk|mio|mia|euro|eur|usd|€|\$|procent|pct|point|borgere|personer|indbyggere|mennesker|stk|styk|m2|km|kg|år|timer|minutter|dage|gange|sider)(?!\p{L}))/iu;
const DATE =
  /^(?:(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d\d)$/;
const YEARS = /^(?:1[89]|20)\d\d[ -](?:1[89]|20)\d\d$/;

/** Whether the digits are part of a longer row of digits, as in card and account numbers. */
const inLongerRow = (text: string, start: number, end: number): boolean =>
  /[\d\p{L}][-./_]?$|\d $|[§#]$/u.test(text.slice(Math.max(0, start - 2), start)) ||
  /^[ .,/-]?\d|^[-_@]?\p{L}|^[_@]/u.test(text.slice(end, end + 2));

/** What eight Danish digits are worth, or null when they are something else. */
function worth(number: string, prefixed: boolean, before: string, after: string): Confidence | null {
  if (prefixed || PHONE_BEFORE.test(before)) return 'certain';
  if (OTHER_BEFORE.test(before) || COUNTED_AFTER.test(after)) return null;
  if (DATE.test(number) || YEARS.test(number)) return null;
  if (/^\d\d( )\d\d\1\d\d\1\d\d$/.test(number)) return 'certain';
  // Groups of three are amounts, other signs between the groups are versions, ranges and addresses.
  return /^\d{8}$|^\d{4} \d{4}$|^\d\d-\d\d-\d\d-\d\d$/.test(number) ? 'possible' : null;
}

function danish(text: string): readonly Hit[] {
  const hits: Hit[] = [];
  DANISH.lastIndex = 0;
  for (let match = DANISH.exec(text); match !== null; match = DANISH.exec(text)) {
    const [whole, prefix, number = ''] = match;
    const end = match.index + whole.length;
    const start = whole.startsWith('(') && prefix === undefined ? match.index + 1 : match.index;
    const before = text.slice(Math.max(0, start - 40), start);
    const confidence = inLongerRow(text, start, end)
      ? null
      : worth(number, prefix !== undefined, before, text.slice(end, end + 14));
    if (confidence === null) DANISH.lastIndex = match.index + 1;
    else hits.push({ start, end, confidence });
  }
  return hits;
}

function foreign(text: string): readonly Hit[] {
  return Array.from(text.matchAll(FOREIGN), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    digits: match[0].replaceAll(/\D/g, '').replace(/^00/, '').length,
  }))
    .filter(({ start, end, digits }) => digits >= 8 && digits <= 15 && !inLongerRow(text, start, end))
    .map(({ start, end }) => ({ start, end, confidence: text[start] === '+' ? 'certain' : 'possible' }));
}

/**
 * Finds telephone numbers: Danish ones with or without +45, eight digits together or grouped, and foreign
 * ones that begin with + or 00. CVR, EAN and account numbers, years, dates and amounts are not numbers to
 * ring.
 * @example findPhones('Ring på 20 30 40 50') // => [{ start: 8, end: 19, confidence: 'certain' }]
 */
export const findPhones = (text: string): readonly Hit[] => [...foreign(text), ...danish(text)];
