import {
  FREQUENCIES,
  INTERESTS,
  MAIN_LANGUAGES,
  NEEDS,
  OTHER_LANGUAGES,
  REACHES,
  ROLES,
  SIZES,
  TIMES,
} from './vocabulary.ts';

/** A question of the finder. Every one of them may be skipped. */
export interface FinderQuestion {
  readonly id: FinderQuestionId;
  readonly kind: 'one' | 'several';
  /** How many may be chosen, where there is a limit. */
  readonly most?: number;
  /** Codes with a button of their own, in the order they are shown. */
  readonly answers: readonly string[];
  /** Codes in a list below the buttons. */
  readonly listed?: readonly string[];
}

export const FINDER_QUESTION_IDS = [
  'interests',
  'size',
  'frequency',
  'times',
  'reach',
  'languages',
  'role',
  'needs',
  'welcome',
  'contact',
] as const;
export type FinderQuestionId = (typeof FINDER_QUESTION_IDS)[number];

/** How somebody wants to come: by themselves, announced without a name, or with first name and telephone. */
export const CONTACTS = ['self', 'announce', 'handOver'] as const;

/** The ten questions of section G.5, one a screen. What they say stands in the texts of each language. */
export const FINDER_QUESTIONS: readonly FinderQuestion[] = [
  { id: 'interests', kind: 'several', most: 3, answers: [...INTERESTS, 'surprise'] },
  { id: 'size', kind: 'one', answers: [...SIZES, 'any'] },
  { id: 'frequency', kind: 'one', answers: [...FREQUENCIES, 'unsure'] },
  { id: 'times', kind: 'several', answers: TIMES },
  { id: 'reach', kind: 'one', answers: Object.keys(REACHES) },
  { id: 'languages', kind: 'several', answers: MAIN_LANGUAGES, listed: OTHER_LANGUAGES },
  { id: 'role', kind: 'one', answers: ROLES },
  { id: 'needs', kind: 'several', answers: NEEDS },
  { id: 'welcome', kind: 'one', answers: ['yes', 'no'] },
  { id: 'contact', kind: 'one', answers: CONTACTS },
];
