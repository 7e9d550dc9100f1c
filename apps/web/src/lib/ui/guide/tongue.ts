import type { GuideStatus } from '@samskab/domain/guide';

/** What the pages of the guide say besides questions and answers. */
export type TonguePage = Readonly<
  Record<
    | 'unchecked'
    | 'standfirst'
    | 'equal'
    | 'begin'
    | 'next'
    | 'back'
    | 'result'
    | 'resultNow'
    | 'step'
    | 'notSaid'
    | 'answerTitle'
    | 'rest'
    | 'all'
    | 'one'
    | 'change'
    | 'again',
    string
  >
>;

/** A language, and which way it runs. */
export interface TongueMark {
  /** As in `lang`. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Whether somebody whose mother tongue it is has read the translation. */
  readonly checkedByNativeSpeaker: boolean;
}

/** A question as a language says it; null for what it has no words for. */
export interface SpokenQuestion {
  readonly words: string | null;
  readonly hint: string | null;
  readonly answers: Readonly<Record<string, string | null>>;
}

/** A file of `content/guide`: the guide in one more language. */
export interface TongueFile extends TongueMark {
  /** As it calls itself. */
  readonly name: string;
  readonly page: TonguePage;
  readonly declared: string;
  readonly dontKnow: string;
  readonly questions: Readonly<
    Record<
      string,
      { readonly words: string; readonly hint?: string; readonly answers: Readonly<Record<string, string>> }
    >
  >;
  readonly forms: Readonly<Record<string, { readonly words: string; readonly about: string }>>;
  readonly status: Readonly<Record<GuideStatus, string>>;
  readonly noForm: { readonly none: string; readonly notYet: string };
}

/** How a language says what today's rules ask. */
export interface GuideTongue extends TongueMark {
  readonly name: string;
  readonly page: TonguePage;
  readonly declared: string | null;
  readonly dontKnow: string | null;
  readonly questions: Readonly<Record<string, SpokenQuestion>>;
  readonly forms: Readonly<Record<string, string | null>>;
}

/** How a language says the heart of a result. */
export interface SpokenAnswer extends TongueMark {
  readonly page: TonguePage;
  readonly heading: string | null;
  readonly about: string | null;
  readonly status: string;
}
