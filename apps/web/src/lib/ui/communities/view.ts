import type { CommunityFacts } from '@samskab/domain/communities';
import type { Interest, Need, SpokenLanguage, Time } from '@samskab/domain/finder';

/** What is asked of the list of communities. */
export interface ListAsked {
  readonly text: string;
  readonly municipality: string | null;
  readonly interest: Interest | null;
  readonly language: SpokenLanguage | null;
  readonly time: Time | null;
  readonly needs: readonly Need[];
  /** Only where somebody receives a new face. */
  readonly welcome: boolean;
  readonly byName: boolean;
  /** From 1. */
  readonly page: number;
}

/** A community in a list. */
export interface CommunityTile {
  readonly slug: string;
  readonly isExample: boolean;
  /** A day; null for examples, which nobody confirms. */
  readonly confirmedOn: string | null;
  readonly isFading: boolean;
  readonly name: string;
  readonly municipality: string | null;
  readonly facts: CommunityFacts;
}

/** The address of the list that asks for this, without its path; empty where nothing is asked. */
export function listQuery(asked: ListAsked): string {
  const query = new URLSearchParams();
  const add = (name: string, value: string | null) => {
    if (value !== null && value !== '') query.append(name, value);
  };
  add('q', asked.text);
  add('kommune', asked.municipality);
  add('lyst', asked.interest);
  add('sprog', asked.language);
  add('tid', asked.time);
  for (const need of asked.needs) add('krav', need);
  if (asked.welcome) add('vaert', '1');
  if (asked.byName) add('orden', 'navn');
  if (asked.page > 1) add('side', String(asked.page));
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}
