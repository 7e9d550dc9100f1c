import type {
  FinderAnswers,
  FinderLanguage,
  FinderQuestion,
  FinderQuestionId,
  FinderTexts,
} from '@samskab/domain/finder';

/** A language that somebody can go over to. */
export interface FinderTongue {
  readonly language: FinderLanguage;
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** This page in it. */
  readonly href: string;
}

/** What every page of the finder has around it. */
export interface FinderFrameView {
  readonly texts: FinderTexts;
  /** The Danish beside it, for who helps; null where the page is Danish itself. */
  readonly danish: FinderTexts | null;
  readonly tongues: readonly FinderTongue[];
  /** Whether somebody whose mother tongue it is has read the texts. */
  readonly checked: boolean;
  /** A screen of a library: no way out of the finder. */
  readonly kiosk: boolean;
  /** Where it begins, in this language. */
  readonly start: string;
}

/** A question as it is asked. */
export interface AskedQuestion {
  readonly question: FinderQuestion;
  /** Names of the languages in the list below the buttons. */
  readonly listed: readonly { readonly code: string; readonly name: string }[];
  /** What has to be put right. */
  readonly problem: string | null;
  readonly placeProblem: string | null;
}

/** A community as it is shown. */
export interface ShownCommunity {
  readonly id: string;
  readonly name: string;
  /** In Danish. */
  readonly what: string;
  readonly place: string | null;
  readonly when: string;
  readonly price: string;
  /** The price is in the community's own Danish words. */
  readonly priceInDanish: boolean;
  readonly spoken: string;
  readonly online: boolean;
  readonly away: string | null;
  /** Who may come, where not everyone may. */
  readonly only: string | null;
  /** Why it is shown, and what of the wish it does not give; null for what others have chosen. */
  readonly why: string | null;
  readonly missed: string | null;
  readonly arrive: string;
  readonly isExample: boolean;
  /** Its page; null where there is no way out. */
  readonly href: string | null;
}

/** A desk with a person at it. */
export interface ShownDesk {
  readonly name: string;
  readonly address: string;
  /** When somebody is there: a line for each day that has hours. */
  readonly hours: readonly { readonly day: string; readonly hours: string }[];
  readonly isExample: boolean;
  readonly href: string | null;
}

export interface FinderResultView {
  readonly communities: readonly ShownCommunity[];
  /** What was let go of, in words. */
  readonly wider: readonly string[];
  readonly desks: readonly ShownDesk[];
  /** What to ask the staff for, where somebody wants to be announced. */
  readonly contact: string | null;
  /** For volunteers on benefits: the rule, and who read it when. */
  readonly benefits: { readonly text: string; readonly reviewed: string } | null;
  /** For a telephone: an address that holds the communities and nothing of the answers. */
  readonly toPhone: string | null;
}

export interface FinderView extends FinderFrameView {
  readonly step: number;
  readonly steps: number;
  readonly answers: FinderAnswers;
  readonly placeText: string;
  /** Where the screen stands: then nobody is asked. */
  readonly placeFixed: boolean;
  readonly asked: AskedQuestion | null;
  readonly result: FinderResultView | null;
}

/** Everything said so far but for what this screen asks, as hidden fields. */
export function carriedFields(
  answers: FinderAnswers,
  placeText: string,
  here: FinderQuestionId | null,
): readonly (readonly [name: string, value: string])[] {
  const fields = Object.entries(answers)
    .filter(([id]) => id !== here)
    .flatMap(([id, codes]) => codes.map((code) => [id, code] as const));
  return here === 'reach' || placeText === '' ? fields : [...fields, ['place', placeText] as const];
}

/**
 * A text with what belongs in its places.
 * @example fill('{step} af {steps}', { step: 1, steps: 10 }) // => '1 af 10'
 */
export const fill = (text: string, parts: Readonly<Record<string, string | number>>): string =>
  text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(parts[name] ?? whole));
