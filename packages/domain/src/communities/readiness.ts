import { dayAfter, type Day } from '../kernel/days.ts';
import type { CommunityContent, CommunityFacts } from './community.ts';
import { posterFindings, type PosterFinding } from './poster-rules.ts';
import { readingFaults, type Reading, type ReadingFault } from './reading.ts';

/** A certificate is confirmed again each year (J.3). */
export const CERTIFICATE_DAYS = 366;

/** A field of the form of an entry. */
export type CommunityField = 'name' | 'municipality' | keyof CommunityFacts;

/** Why an entry cannot be handed in yet, and at which field. */
export type CommunityFault =
  | { readonly code: 'missing'; readonly at: CommunityField }
  | (ReadingFault & { readonly at: 'what' })
  | { readonly code: 'poster'; readonly at: CommunityField; readonly finding: PosterFinding }
  /** Not everyone may come, and no reason is given. */
  | { readonly code: 'reasonMissing'; readonly at: 'whoNote' }
  | { readonly code: 'certificateMissing' | 'certificateOld'; readonly at: 'certificate' };

/** A hint that stops nobody: an editor reads it too. */
export interface PosterHint {
  readonly at: CommunityField;
  readonly finding: PosterFinding;
}

const ALWAYS: readonly CommunityField[] = [
  'name',
  'what',
  'interests',
  'when',
  'times',
  'frequency',
  'languages',
  'isFree',
  'welcome',
  'size',
  'roles',
  'whoMayCome',
  'children',
  'runBy',
  'contactRole',
];
/** The texts that stand on the page. */
const TEXTS: readonly CommunityField[] = [
  'name',
  'what',
  'when',
  'place',
  'price',
  'accessNote',
  'whoNote',
  'contactRole',
];

const valueAt = ({ name, municipality, facts }: CommunityContent, at: CommunityField): unknown => {
  if (at === 'name') return name;
  return at === 'municipality' ? municipality : facts[at];
};
const isEmpty = (value: unknown): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);

/**
 * All that keeps an entry from being handed in. Nothing is left when it may go to an editor.
 *
 * @param reading how "what you do there" reads; null when nothing is written
 */
export function communityFaults(
  content: CommunityContent,
  reading: Reading | null,
  today: Day,
): readonly CommunityFault[] {
  const { facts } = content;
  const needed: readonly CommunityField[] = [
    ...ALWAYS,
    ...(facts.online ? [] : (['municipality', 'place'] as const)),
    ...(facts.isFree === false ? (['price'] as const) : []),
  ];
  return [
    ...needed
      .filter((at) => isEmpty(valueAt(content, at)))
      .map((at): CommunityFault => ({ code: 'missing', at })),
    ...(reading ? readingFaults(reading) : []).map((fault): CommunityFault => ({ ...fault, at: 'what' })),
    ...found(content, 'stops').map((hint): CommunityFault => ({ code: 'poster', ...hint })),
    ...(needsReason(facts) ? ([{ code: 'reasonMissing', at: 'whoNote' }] as const) : []),
    ...certificateFaults(facts, today),
  ];
}

/** What an entry might rather say otherwise: hints for its writer and its editor. */
export const communityHints = (content: CommunityContent): readonly PosterHint[] => found(content, 'asks');

const found = (content: CommunityContent, weight: PosterFinding['weight']): readonly PosterHint[] =>
  TEXTS.flatMap((at) => {
    const text = valueAt(content, at);
    return typeof text === 'string'
      ? posterFindings(text)
          .filter((finding) => finding.weight === weight)
          .map((finding) => ({ at, finding }))
      : [];
  });

const needsReason = ({ whoMayCome, whoNote }: CommunityFacts): boolean =>
  whoMayCome !== null && whoMayCome !== 'everyone' && whoNote === '';

function certificateFaults(facts: CommunityFacts, today: Day): readonly CommunityFault[] {
  if (facts.children !== 'withVolunteers') return [];
  if (facts.certificate === null || facts.certificate.role === '')
    return [{ code: 'certificateMissing', at: 'certificate' }];
  return certificateHolds(facts, today) ? [] : [{ code: 'certificateOld', at: 'certificate' }];
}

/**
 * The last day on which the certificates hold; null where none are needed. The day before it was written down where
 * they are needed and nobody has said that there are any.
 * @example certificateUntil({ children: 'withVolunteers', certificate: { on: '2026-01-01', role: 'Formand' } }, '2026-01-02') // => '2027-01-01'
 * @example certificateUntil({ children: 'withVolunteers', certificate: null }, '2026-01-02') // => '2026-01-01'
 * @example certificateUntil({ children: 'none', certificate: null }, '2026-01-02') // => null
 */
export function certificateUntil(
  { children, certificate }: Pick<CommunityFacts, 'children' | 'certificate'>,
  today: Day,
): Day | null {
  if (children !== 'withVolunteers') return null;
  const isTold = certificate !== null && certificate.on <= today;
  return isTold ? dayAfter(certificate.on, CERTIFICATE_DAYS - 1) : dayAfter(today, -1);
}

/**
 * Whether the certificates that are needed were confirmed within a year; true where none are needed.
 * @example certificateHolds({ children: 'none', certificate: null }, '2026-12-01') // => true
 * @example certificateHolds({ children: 'withVolunteers', certificate: { on: '2025-11-01', role: 'Formand' } }, '2026-12-01') // => false
 */
export function certificateHolds(
  facts: Pick<CommunityFacts, 'children' | 'certificate'>,
  today: Day,
): boolean {
  const until = certificateUntil(facts, today);
  return until === null || today <= until;
}
