import { slugify } from '@samskab/danish';
import { ok, refuse, type PersonId, type Result } from '@samskab/domain';
import {
  freeSlug,
  nextLocalId,
  readMethodCard,
  reviseCard,
  useSuggestion,
  type MethodCard,
  type MethodContent,
  type MethodFault,
  type MethodSuggestionId,
  type RevisionRefusal,
} from '@samskab/domain/methods';
import type { Transaction } from '../engine/index.ts';
import { noteShipped } from './load-cards.ts';
import { holdCard, insertCard, insertVersion, takenAddresses } from './save-card.ts';
import { answerSuggestion, suggestionById } from './suggestions.ts';

interface Edit {
  /** What was written, not yet read. */
  readonly content: unknown;
  /** What has changed and why, for the history. */
  readonly note: string;
  readonly editor: PersonId;
  readonly at: Date;
}

export type NewCardRefusal =
  | { readonly code: 'faults'; readonly faults: readonly MethodFault[] }
  /** Another card was added at the same moment; adding again will do. */
  | { readonly code: 'taken_meanwhile' };

/** Adds a card that was written here. Answers its id and its Danish address. */
export async function addMethodCard(
  tx: Transaction,
  { content, ...made }: Edit,
): Promise<Result<{ readonly id: string; readonly slug: string }, NewCardRefusal>> {
  const { ids, slugs: taken } = await takenAddresses(tx);
  const id = nextLocalId(ids);
  const slugs = addressesFor(content, taken);
  const read = readMethodCard({ ...(content as MethodContent), id, slugs });
  if (!read.ok) return refuse({ code: 'faults', faults: read.error });
  if (!(await insertCard(tx, { card: read.value, version: 1 }, made)))
    return refuse({ code: 'taken_meanwhile' });
  return ok({ id, slug: slugs.da });
}

/** Addresses made of the names; where a name is missing, reading the card says so. */
function addressesFor(content: unknown, taken: readonly string[]) {
  const words = (content as Partial<MethodContent> | null)?.words;
  const wished = (name: unknown) => (typeof name === 'string' ? (slugify(name) ?? '') : '').slice(0, 70);
  const da = freeSlug(wished(words?.da?.name), taken);
  const en = words?.en ? freeSlug(wished(words.en.name), [...taken, da]) : da;
  return { da, en };
}

interface Revising {
  /** The version the editor began from. */
  readonly base: number;
  /** The suggestion the version is made of, if any. */
  readonly suggestion: MethodSuggestionId | null;
  /** The card that ships now, if the editor had it before them. */
  readonly shipped?: MethodCard | null;
}

export type ReviseRefusal = RevisionRefusal | { readonly code: 'no_such_card' };

/** Makes the next version of a card, and marks the suggestion it was made of as used. Answers the new number. */
export async function reviseMethodCard(
  tx: Transaction,
  id: string,
  { content, base, suggestion, shipped = null, ...made }: Edit & Revising,
): Promise<Result<number, ReviseRefusal>> {
  const held = await holdCard(tx, id);
  if (!held) return refuse({ code: 'no_such_card' });
  const revised = reviseCard(held, base, content);
  if (!revised.ok) return revised;
  await insertVersion(tx, revised.value, made);
  if (shipped?.id === id) await noteShipped(tx, shipped);
  const { version } = revised.value;
  if (suggestion !== null && (await suggestionById(tx, suggestion))?.card === id)
    await answerSuggestion(tx, suggestion, useSuggestion(version, made.note, made.editor), made.at);
  return ok(version);
}
