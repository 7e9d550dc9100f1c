import { chooseCases, type CodebookOutcome } from '@samskab/domain';
import type { EvidenceCase } from '@samskab/store';
import { LRUCache } from 'lru-cache';
import { chosenCollection, collections, type Collection } from './collections.ts';

/** What an address asks of the evidence, with everything that is not there left out. */
export interface Asked {
  readonly all: readonly Collection[];
  readonly collection: Collection;
  readonly theme: string | null;
  readonly place: string | null;
  readonly outcome: CodebookOutcome;
  readonly cases: readonly EvidenceCase[];
}

/** Which outcome is asked about first: whether something became better. */
const USUAL_OUTCOME = 'O2';

/** Reads an address: `collection`, `theme`, `place` and `outcome`; what a collection lacks is as not asked. */
export async function asked(parameters: URLSearchParams): Promise<Asked> {
  const all = await collections();
  const collection = chosenCollection(all, parameters.get('collection'));
  const { cases, codebook } = collection;
  const theme = known(parameters.get('theme'), (value) => cases.some(({ themes }) => themes.includes(value)));
  const place = known(parameters.get('place'), (value) =>
    cases.some(({ country, municipality }) => country === value || municipality === value),
  );
  const wished = [parameters.get('outcome'), USUAL_OUTCOME];
  const outcome =
    wished.map((code) => codebook.outcomes.find((one) => one.code === code)).find(Boolean) ??
    codebook.outcomes[0];
  if (!outcome) throw new Error(`The codebook ${codebook.key} has no outcome`);
  return { all, collection, theme, place, outcome, cases: chosenOf(collection, theme, place) };
}

const known = (value: string | null, isKnown: (value: string) => boolean): string | null =>
  value !== null && isKnown(value) ? value : null;

const choices = new WeakMap<Collection, LRUCache<string, readonly EvidenceCase[]>>();

/** The same list for the same choice, so that what was found in it is found again. */
function chosenOf(
  collection: Collection,
  theme: string | null,
  place: string | null,
): readonly EvidenceCase[] {
  if (theme === null && place === null) return collection.cases;
  const before = choices.get(collection) ?? new LRUCache<string, readonly EvidenceCase[]>({ max: 50 });
  choices.set(collection, before);
  const key = `${theme} ${place}`;
  const chosen = before.get(key) ?? chooseCases(collection.cases, { theme, place });
  before.set(key, chosen);
  return chosen;
}
