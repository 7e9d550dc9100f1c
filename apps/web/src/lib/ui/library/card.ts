import type { WhyFound } from './found.ts';

/** What a card of the list shows of a story. */
export interface CardFacts {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly language: string;
  readonly origin: string;
  readonly valence: 'good' | 'mixed' | 'bad' | 'stopped' | null;
  readonly themes: readonly string[];
  readonly municipality: string | null;
  readonly regionLabel: string;
  readonly country: string | null;
  readonly startYear: number | null;
  readonly voices: number;
  readonly reuses: number;
  /** What was looked for, where it stands in the card, and why the story was found when somebody asks. */
  readonly found?: {
    readonly title: readonly Place[];
    readonly summary: readonly Place[];
    readonly why: readonly WhyFound[];
  };
}

/** UTF-16 units from `start` up to, not including, `end`. */
interface Place {
  readonly start: number;
  readonly end: number;
}

const FROM_THE_RIGHT: ReadonlySet<string> = new Set(['ar', 'fa', 'he', 'ur']);

/** The direction a language is written in. */
export const directionOf = (language: string): 'rtl' | 'ltr' =>
  FROM_THE_RIGHT.has(language) ? 'rtl' : 'ltr';
