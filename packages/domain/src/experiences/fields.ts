import type { VocabularyName } from '../kernel/vocabularies/vocabularies.ts';
import { TEXT_LIMITS } from './content.ts';

/** What kind of answer a field takes, and so how it is asked, read and checked. */
export type FieldKind =
  | { readonly kind: 'text'; readonly limit: keyof typeof TEXT_LIMITS }
  /** One value of a list; `also` names values that are answers without being in the list. */
  | { readonly kind: 'code'; readonly vocabulary: VocabularyName; readonly also?: readonly string[] }
  /** As many values of a list as fit. */
  | { readonly kind: 'codes'; readonly vocabulary: VocabularyName }
  /** One of a few values that are no list of their own. */
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  /** Whole number, both ends included. */
  | { readonly kind: 'whole'; readonly min: number; readonly max: number }
  /** Membership 0, 0.33, 0.67 or 1 for each of the named keys. */
  | { readonly kind: 'memberships'; readonly keys: readonly string[] }
  /** A text for each of the named keys; a key without one is not there. */
  | {
      readonly kind: 'notes';
      readonly keys: readonly string[];
      readonly limit: keyof typeof TEXT_LIMITS;
    }
  | { readonly kind: 'yesNo' | 'month' | 'date' | 'country' | 'municipality' | 'url' };

const text = (limit: keyof typeof TEXT_LIMITS) => ({ kind: 'text', limit }) as const;
const code = (vocabulary: VocabularyName, ...also: readonly string[]) =>
  ({ kind: 'code', vocabulary, also }) as const;
const codes = (vocabulary: VocabularyName) => ({ kind: 'codes', vocabulary }) as const;
const whole = (min: number, max: number) => ({ kind: 'whole', min, max }) as const;
const HOURS = whole(0, 10_000_000);

/** The twelve conditions and three outcomes that experiences are compared by (section E.6). */
export const CONDITIONS = Array.from({ length: 12 }, (_, n) => `C${String(n + 1).padStart(2, '0')}`);
export const OUTCOME_MEMBERSHIPS = ['O1', 'O2', 'O3'] as const;

/** Every field of an experience by its path, with its kind. `*` stands for each row of a list. */
export const FIELDS = {
  language: code('language'),
  title: text('title'),
  summary: text('summary'),
  'story.before': text('storyPart'),
  'story.did': text('storyPart'),
  'story.happened': text('storyPart'),
  'story.learned': text('storyPart'),
  valence: code('valence'),
  valenceWhy: text('text'),
  'wentWrong.what': text('text'),
  'wentWrong.noticed': text('text'),
  'wentWrong.tried': text('text'),

  country: { kind: 'country' },
  regionLabel: text('line'),
  municipality: { kind: 'municipality' },
  placeLabel: text('line'),
  scale: code('scale'),
  startMonth: { kind: 'month' },
  endMonth: { kind: 'month' },
  ongoing: { kind: 'yesNo' },
  stillExists12m: { kind: 'yesNo' },

  themes: codes('theme'),
  themeOther: text('line'),
  targetGroups: codes('targetGroup'),
  'actors.*.type': code('actorType'),
  'actors.*.typeOther': text('line'),
  'actors.*.group': code('actorGroup'),
  'actors.*.role': code('role'),
  'actors.*.count': whole(1, 1_000_000),
  'actors.*.joinedPhase': code('phase'),
  'actors.*.leftPhase': code('phase'),
  missingGroups: codes('actorGroup'),
  missingWho: text('text'),
  disciplines: codes('discipline'),

  declaredForm: code('collaborationForm', 'other', 'none'),
  actualForm: code('collaborationForm'),
  formWhy: text('text'),
  initiatorGroup: code('actorGroup', 'several'),
  problemFirst: text('text'),
  problemFirstBy: code('actorGroup'),
  problemDefinedBy: codes('actorGroup'),
  problemDefinedWhen: code('phase'),
  problemChanged: code('problemChanged'),
  problemAgreed: text('text'),

  phasesDone: codes('phase'),
  methods: codes('method'),
  arenaKind: code('arenaKind'),
  'actions.*.text': text('text'),
  'actions.*.novelty': code('novelty'),
  'actions.*.originGroup': code('actorGroup', 'several'),
  'actions.*.continues': { kind: 'yesNo' },
  decisionsByWhom: code('decisionsByWhom'),
  substitution: code('substitution'),
  purposeEmphasis: codes('purposeEmphasis'),
  'outcomes.*.dimension': code('outcomeDimension'),
  'outcomes.*.direction': code('direction'),
  'outcomes.*.measure': text('line'),
  'outcomes.*.baseline': text('line'),
  'outcomes.*.followUp': text('line'),
  'outcomes.*.n': whole(0, 100_000_000),
  'outcomes.*.evidenceLevel': code('evidenceLevel'),
  'outcomes.*.whoSays': codes('actorGroup'),
  'outcomes.*.otherExplanations': text('text'),
  successFactors: codes('factor'),
  failureFactors: codes('factor'),
  moneyBand: code('moneyBand'),
  moneySources: codes('moneySource'),
  volunteerHours: HOURS,
  staffHours: HOURS,
  companyHours: HOURS,
  'lessons.*.text': text('lesson'),
  'lessons.*.forGroup': code('actorGroup', 'all'),
  'lessons.*.kind': code('lessonKind'),
  adviceToOthers: text('text'),
  'links.*.url': { kind: 'url' },
  'links.*.label': text('line'),
  'transfer.differsInDenmark': codes('transferDifference'),
  'transfer.whatMustBeChecked': text('text'),
  'transfer.smallestFirstStep': text('text'),
  'transfer.translatedBy': { kind: 'choice', values: ['human', 'machineCheckedByHuman'] },

  conditions: { kind: 'memberships', keys: CONDITIONS },
  outcomeMemberships: { kind: 'memberships', keys: OUTCOME_MEMBERSHIPS },
  conditionNotes: { kind: 'notes', keys: CONDITIONS, limit: 'line' },
  outcomeNotes: { kind: 'notes', keys: OUTCOME_MEMBERSHIPS, limit: 'line' },

  authorRelation: code('authorRelation'),
  authorGroup: code('actorGroup'),
  anonymity: code('anonymity'),
  organisationNamed: { kind: 'yesNo' },
  embargoUntil: { kind: 'date' },
  licence: code('licence'),
} as const satisfies Readonly<Record<string, FieldKind>>;

/** Path of a field, such as "story.before" or "actors.*.type". */
export type FieldPath = keyof typeof FIELDS;

export const FIELD_PATHS = Object.keys(FIELDS) as readonly FieldPath[];

/**
 * The part of a content that is kept or refused as one: a list as a whole, any other field by itself.
 * @example unitOf('actors.*.type') // => 'actors'
 * @example unitOf('story.before') // => 'story.before'
 */
export const unitOf = (path: FieldPath): string => path.split('.*')[0] ?? path;

/** Where people write in their own words, by path: each text, and each sentence of notes. */
export const TEXT_PATHS: readonly string[] = FIELD_PATHS.flatMap((path) => {
  const field = FIELDS[path];
  if (field.kind === 'notes') return field.keys.map((key) => `${path}.${key}`);
  return field.kind === 'text' ? [path] : [];
});

/**
 * The field that something in a content belongs to; null where there is none.
 * @example fieldAt('lessons.0.text') // => 'lessons.*.text'
 * @example fieldAt('conditionNotes.C01') // => 'conditionNotes'
 */
export function fieldAt(place: string): FieldPath | null {
  const path = place.replace(/\.\d+(?=\.|$)/, '.*');
  const isKeyOf = (one: FieldPath) => {
    const field = FIELDS[one];
    return 'keys' in field && field.keys.some((key) => path === `${one}.${key}`);
  };
  return FIELD_PATHS.find((one) => one === path || isKeyOf(one)) ?? null;
}

/**
 * How long a text may be, by where it stands in a content; null where no text of people stands.
 * @example textLimitAt('lessons.0.text') // => 200
 * @example textLimitAt('conditionNotes.C01') // => 300
 */
export function textLimitAt(place: string): number | null {
  const path = fieldAt(place);
  const field = path && FIELDS[path];
  return field?.kind === 'text' || field?.kind === 'notes' ? TEXT_LIMITS[field.limit] : null;
}
