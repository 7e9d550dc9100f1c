import { findCpr } from '../cpr.ts';
import { matchingText, originalSpan } from '../matching-text.ts';
import { danishNames } from './danish-names.ts';
import { findAddresses } from './find-addresses.ts';
import { findEmails } from './find-emails.ts';
import { findNames } from './find-names.ts';
import { findPhones } from './find-phones.ts';
import { findPlates } from './find-plates.ts';
import type { Hit, NameLists, PersonalDataFinding, PersonalDataKind } from './finding.ts';
import { wordsOf } from './words.ts';
import type { Word } from './words.ts';

type Finder = (text: string, words: readonly Word[], names: NameLists) => readonly Hit[];

// In this order: what an earlier one has found, the later ones no longer see.
const FINDERS: readonly (readonly [Exclude<PersonalDataKind, 'cpr'>, Finder])[] = [
  ['email', findEmails],
  ['phone', findPhones],
  ['plate', findPlates],
  ['address', findAddresses],
  ['name', findNames],
];
// A finding can show that its neighbour is one too; three rounds are enough for all but made-up texts.
const MOST_ROUNDS = 4;

/** The text with stretches made unreadable, of the same length. */
function hide(text: string, hits: readonly { readonly start: number; readonly end: number }[]): string {
  let hidden = '';
  let done = 0;
  for (const { start, end } of hits) {
    hidden += text.slice(done, start) + '●'.repeat(end - start);
    done = end;
  }
  return hidden + text.slice(done);
}

/** The hits in order, without those that begin inside another. */
function apart(hits: readonly Hit[]): readonly Hit[] {
  let done = 0;
  return hits
    .toSorted((one, other) => one.start - other.start)
    .filter(({ start, end }) => {
      const free = start >= done;
      done = Math.max(done, end);
      return free;
    });
}

/** One search for every kind, in a text where earlier findings are hidden. */
function search(text: string, names: NameLists): readonly PersonalDataFinding[] {
  const cpr = findCpr(text);
  const findings: PersonalDataFinding[] = cpr.map(({ start, end, confidence }) => ({
    kind: 'cpr',
    start,
    end,
    text: text.slice(start, end),
    confidence,
  }));

  const matching = matchingText(hide(text, cpr));
  let readable = matching.text;
  let words = wordsOf(readable);
  for (const [kind, find] of FINDERS) {
    const hits = apart(find(readable, words, names));
    for (const hit of hits) {
      const { start, end } = originalSpan(matching, hit.start, hit.end);
      findings.push({ kind, start, end, text: text.slice(start, end), confidence: hit.confidence });
    }
    if (hits.length === 0) continue;
    readable = hide(readable, hits);
    words = wordsOf(readable);
  }
  return findings.toSorted((one, other) => one.start - other.start);
}

/**
 * Finds what may point to a person in a text: CPR numbers, e-mail addresses, telephone numbers, number
 * plates, street addresses and names. Section signs, amounts, dates, years, case numbers and names of
 * organisations and places are left alone.
 *
 * Findings come in the order of the text and do not overlap; start and end are places in the text as it was
 * given, also when it holds invisible signs or digits of other scripts. The work grows with the length.
 *
 * @param names the lists that names are recognised by, in small letters
 * @example findPersonalData('Ring til Bo Jensen på 20 30 40 50').map((finding) => finding.kind) // => ['name', 'phone']
 * @example findPersonalData('Røde Kors fik 30.000 kr. efter § 18, stk. 2') // => []
 */
export function findPersonalData(
  text: string,
  names: NameLists = danishNames,
): readonly PersonalDataFinding[] {
  let findings: readonly PersonalDataFinding[] = [];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const more = search(hide(text, findings), names);
    if (more.length === 0) break;
    findings = [...findings, ...more].toSorted((one, other) => one.start - other.start);
  }
  return findings;
}
