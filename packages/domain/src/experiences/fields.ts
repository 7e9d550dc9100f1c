import type { VocabularyName } from '../kernel/vocabularies/vocabularies.ts';
import type { TEXT_LIMITS } from './content.ts';

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
