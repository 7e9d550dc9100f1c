import type { Position } from '../kernel/positions.ts';
import type { FinderAnswers } from './answers.ts';
import {
  FREQUENCIES,
  INTERESTS,
  NEEDS,
  REACHES,
  ROLES,
  SIZES,
  SPOKEN_LANGUAGES,
  TIMES,
  type Frequency,
  type Interest,
  type Need,
  type Reach,
  type Role,
  type Size,
  type SpokenLanguage,
  type Time,
} from './vocabulary.ts';

/** What somebody asks for. Empty lists and nulls ask for nothing. */
export interface FinderWish {
  readonly interests: readonly Interest[];
  /** Whether something else than the interests is welcome too. */
  readonly surprise: boolean;
  readonly size: Size | null;
  readonly frequency: Frequency | null;
  readonly times: readonly Time[];
  /** Where somebody starts from; null when they did not say. */
  readonly from: Position | null;
  /** How far they come, in kilometres. */
  readonly maxKm: number | null;
  /** Whether they want to be along from home: then only what meets online or by telephone is in reach. */
  readonly fromHome: boolean;
  readonly languages: readonly SpokenLanguage[];
  readonly role: Role | null;
  readonly needs: readonly Need[];
  /** Whether somebody should receive them. */
  readonly welcome: boolean;
}

/** Who asks for nothing. */
export const NO_WISH: FinderWish = {
  interests: [],
  surprise: false,
  size: null,
  frequency: null,
  times: [],
  from: null,
  maxKm: null,
  fromHome: false,
  languages: [],
  role: null,
  needs: [],
  welcome: false,
};

/**
 * What the answers ask for, from where somebody is.
 *
 * @example wishOf(readFinderAnswers((id) => (id === 'reach' ? ['bike'] : [])).answers, null).maxKm // => 5
 * @example wishOf(readFinderAnswers((id) => (id === 'size' ? ['any'] : [])).answers, null).size // => null
 */
export function wishOf(answers: FinderAnswers, from: Position | null): FinderWish {
  const reach = one(Object.keys(REACHES) as Reach[], answers.reach);
  return {
    interests: among(INTERESTS, answers.interests),
    surprise: answers.interests.includes('surprise'),
    size: one(SIZES, answers.size),
    frequency: one(FREQUENCIES, answers.frequency),
    times: among(TIMES, answers.times),
    from,
    maxKm: reach === null ? null : REACHES[reach],
    fromHome: reach === 'home',
    languages: among(SPOKEN_LANGUAGES, answers.languages),
    role: one(ROLES, answers.role),
    needs: among(NEEDS, answers.needs),
    welcome: answers.welcome.includes('yes'),
  };
}

const among = <Code extends string>(known: readonly Code[], said: readonly string[]): readonly Code[] =>
  known.filter((code) => said.includes(code));

const one = <Code extends string>(known: readonly Code[], said: readonly string[]): Code | null =>
  known.find((code) => said.includes(code)) ?? null;
