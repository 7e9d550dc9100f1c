import {
  findPersonalData,
  maskPersonalData,
  type PersonalDataFinding,
  type PersonalDataKind,
} from '@samskab/danish';
import { mapTexts } from '../content/map-texts.ts';
import { findEnglishNames } from './english-names.ts';

/** How many of each kind were masked; a kind without any is left out. */
export type MaskedCounts = Readonly<Partial<Record<PersonalDataKind, number>>>;

export interface Masked {
  readonly content: unknown;
  readonly counts: MaskedCounts;
}

// Short texts that name what a story is about: a street or a person there is the name of the thing.
const NAMES_STAY: ReadonlySet<string> = new Set([
  'title',
  'regionLabel',
  'placeLabel',
  'themeOther',
  'actors.*.typeOther',
  'links.*.label',
]);

/**
 * A content whose texts no longer point to persons. CPR numbers go in every text, whatever else is chosen;
 * telephone numbers, e-mail and street addresses and number plates go in every text, too. Names go where
 * `names` says so and where the search is certain, as imported texts are masked with nobody looking: a guess
 * would take words from stories that name nobody.
 */
export function maskContent(content: unknown, names: boolean, language: 'da' | 'en'): Masked {
  const counts: Partial<Record<PersonalDataKind, number>> = {};
  const masked = mapTexts(content, (text, path) => {
    const findings = findingsIn(text, names && !NAMES_STAY.has(path), language);
    for (const { kind } of findings) counts[kind] = (counts[kind] ?? 0) + 1;
    return maskPersonalData(text, findings, language);
  });
  return { content: masked, counts };
}

const overlap = (one: PersonalDataFinding, other: PersonalDataFinding) =>
  one.start < other.end && other.start < one.end;

/**
 * What is masked in a text. In English the Danish search knows full names only, as Danish surnames such as Due
 * and Bay are English words.
 */
function findingsIn(text: string, names: boolean, language: 'da' | 'en'): readonly PersonalDataFinding[] {
  const all = findPersonalData(text);
  const other = all.filter(({ kind }) => kind !== 'name');
  if (!names) return other;
  const certain = all.filter(({ kind, confidence }) => kind === 'name' && confidence === 'certain');
  if (language === 'da') return [...other, ...certain];
  const full = certain.filter((name) => /^\p{L}{2,}[ .-]+\p{L}/u.test(name.text));
  const english = findEnglishNames(text).map((place): PersonalDataFinding => ({
    ...place,
    kind: 'name',
    confidence: 'certain',
    text: text.slice(place.start, place.end),
  }));
  return [...other, ...english, ...full].filter(
    (finding, at, findings) => !findings.slice(0, at).some((earlier) => overlap(earlier, finding)),
  );
}
