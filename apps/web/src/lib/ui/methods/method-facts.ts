import type { Circumstance, MethodCard, MethodPhase, MethodWords, Must } from '@samskab/domain/methods';
import type { CardFacts } from '../library/card.ts';

type Span = MethodCard['people'];

/** Of a method card, what a list shows. */
export interface MethodFacts {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly purpose: string;
  /** The language its words are in; not that of the page where it has not been written in that. */
  readonly language: 'da' | 'en';
  readonly people: Span;
  readonly minutes: Span;
  readonly days: Span | null;
  readonly phases: readonly MethodPhase[];
  readonly suits: readonly Circumstance[];
}

/** Of a method card, what its page and its sheets show. */
export interface MethodPageCard extends MethodFacts {
  readonly words: MethodWords;
  readonly steps: readonly (MethodWords['steps'][number] & { readonly minutes: number | null })[];
  readonly retired: boolean;
}

/** The stories that used a method. */
export interface MethodStoriesShown {
  readonly count: number;
  /** How many of them were written for Samskab. */
  readonly examples: number;
  readonly well: readonly CardFacts[];
  readonly mixed: readonly CardFacts[];
  readonly badly: readonly CardFacts[];
}

/** What somebody has typed into the form that chooses. */
export interface Typed {
  readonly phase: string;
  readonly groupSize: string;
  readonly minutes: string;
  readonly also: readonly string[];
}

/** A reason; of a circumstance with the card's own words. */
export interface Because {
  readonly one: Must | Circumstance;
  readonly why: string;
}

/** The methods that were chosen. */
export interface ChosenShown {
  readonly suggestions: readonly {
    readonly facts: MethodFacts;
    readonly short: boolean;
    readonly because: readonly Because[];
    readonly but: readonly Circumstance[];
  }[];
  readonly shortest: number | null;
  readonly loosen: readonly { readonly must: Must; readonly address: string }[];
}
