import { ok, refuse, type Result } from '../kernel/result.ts';
import type { MethodCard, MethodContent } from './card.ts';
import { readMethodCard, type MethodFault } from './read-card.ts';

/** A card as it stands, and which version that is. */
export interface VersionedCard {
  readonly card: MethodCard;
  /** From 1. */
  readonly version: number;
}

export type RevisionRefusal =
  | { readonly code: 'faults'; readonly faults: readonly MethodFault[] }
  /** Somebody else has made a version since this one was begun. */
  | { readonly code: 'changed_meanwhile'; readonly version: number }
  | { readonly code: 'nothing_changed' };

/**
 * The next version of a card: what an editor has written, with the address the card always had.
 * @param base the version the editor began from
 */
export function reviseCard(
  { card, version }: VersionedCard,
  base: number,
  edited: unknown,
): Result<VersionedCard, RevisionRefusal> {
  const read = readMethodCard({ ...(edited as MethodContent), id: card.id, slugs: card.slugs });
  if (!read.ok) return refuse({ code: 'faults', faults: read.error });
  if (base !== version) return refuse({ code: 'changed_meanwhile', version });
  if (JSON.stringify(inOrder(read.value)) === JSON.stringify(inOrder(card)))
    return refuse({ code: 'nothing_changed' });
  return ok({ card: read.value, version: version + 1 });
}

/** The same with the keys of every object in one order: a database gives them back in its own. */
const inOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inOrder);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, held]) => [key, inOrder(held)]),
  );
};

/**
 * The id of the next card that is added here.
 * @example nextLocalId(['M01', 'L01', 'L09']) // => 'L10'
 */
export function nextLocalId(ids: readonly string[]): string {
  const numbers = ids.filter((id) => id.startsWith('L')).map((id) => Number(id.slice(1)));
  return `L${String(Math.max(0, ...numbers) + 1).padStart(2, '0')}`;
}

/**
 * A slug that no card has: the wished one, or with a number behind it.
 * @example freeSlug('byt-besoeg', ['byt-besoeg', 'byt-besoeg-2']) // => 'byt-besoeg-3'
 */
export function freeSlug(wished: string, taken: readonly string[]): string {
  const base = wished === '' || /^[ml]\d+$/.test(wished) ? 'metode' : wished;
  if (!taken.includes(base)) return base;
  let number = 2;
  while (taken.includes(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}
