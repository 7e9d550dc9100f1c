import {
  applied,
  docFrom,
  mergeForm,
  segmentsOf,
  textOf,
  wordEdits,
  wordsOf,
  type Clash,
  type Edit,
  type Segment,
} from '@samskab/joint-writing';
import type { Transaction } from '../engine/index.ts';
import { addUpdates, holdJointText, readJointText, type Hand, type KeptJointText } from './joint-text.ts';
import { keepVersion, readVersion } from './versions.ts';

/** Who changes a text at once, and with which new hands (random 32 bits, one for each group whose words come back). */
export interface TextChange {
  readonly id: string;
  readonly hand: Hand;
  readonly newHand: () => number;
  readonly at: Date;
}

/** A form that was filled in on `base`; both texts are clean (`cleanText`). */
export interface FormChange extends TextChange {
  readonly base: string;
  readonly mine: string;
}

export interface FormOutcome {
  /** Where others had changed the same words in the meantime. */
  readonly clashes: readonly Clash[];
  /** Whether the form changed anything. */
  readonly changed: boolean;
}

/** Merges a form into the text as it stands now, as an edit of the group, and keeps a version. Null when there is no text. */
export async function mergeFormInto(tx: Transaction, change: FormChange): Promise<FormOutcome | null> {
  const { id, hand, base, mine } = change;
  const kept = await heldText(tx, id);
  if (!kept) return null;
  const doc = docFrom(kept.updates, change.newHand());
  const { edits, clashes } = mergeForm({ base, mine, now: textOf(doc).toString() });
  const hands = new Map([[doc.clientID, hand]]);
  const { update, inserted, deleted } = applied(doc, () => doc.transact(() => makeEdits(doc, edits)));
  if (!update) return { clashes, changed: false };
  await addUpdates(tx, id, [{ group: hand.group, inserted, deleted, update, hands }], change.at);
  await keepVersion(tx, id, { at: change.at, why: 'form', askedBy: hand.group });
  return { clashes, changed: true };
}

function makeEdits(doc: ReturnType<typeof docFrom>, edits: readonly Edit[]): void {
  const text = textOf(doc);
  for (const { at, removed, inserted } of edits) {
    if (removed > 0) text.delete(at, removed);
    if (inserted !== '') text.insert(at, inserted);
  }
}

/**
 * Makes the text what it was in an older version, as a new edit of the group that asks; words that come back are again
 * those of the groups that wrote them. False when there is no such version or nothing differs.
 */
export async function restoreVersion(
  tx: Transaction,
  change: TextChange & { readonly number: number },
): Promise<boolean> {
  const { id, hand, number, at } = change;
  const kept = await heldText(tx, id);
  const version = await readVersion(tx, id, number);
  if (!kept || !version) return false;
  const made = restored(kept, version.segments, change);
  if (!made) return false;
  await addUpdates(tx, id, [{ group: hand.group, ...made }], at);
  await keepVersion(tx, id, { at, why: 'restored', askedBy: hand.group });
  return true;
}

function restored(kept: KeptJointText, segments: readonly Segment[], { newHand, hand }: TextChange) {
  const doc = docFrom(kept.updates, newHand());
  const before = textOf(doc).toString();
  const edits = wordEdits(before, wordsOf(segments));
  const handOf = new Map<string, number>();
  const change = applied(doc, () => {
    let ahead = edits.reduce((sum, { removed, inserted }) => sum + inserted.length - removed, 0);
    for (const { at, removed, inserted } of edits.toReversed()) {
      ahead -= inserted.length - removed;
      textOf(doc).delete(at, removed);
      let to = at;
      for (const { group, text } of cut(segments, at + ahead, inserted.length)) {
        doc.clientID = handFor(group ?? hand.group, handOf, newHand);
        textOf(doc).insert(to, text);
        to += text.length;
      }
    }
  });
  const hands = new Map(
    [...handOf].map(([group, number]): [number, Hand] => [number, { group, seat: null }]),
  );
  const { update, inserted, deleted } = change;
  return update ? { update, inserted, deleted, hands } : null;
}

function handFor(group: string, known: Map<string, number>, newHand: () => number): number {
  const hand = known.get(group) ?? newHand();
  known.set(group, hand);
  return hand;
}

/** The part of segments that begins at a place and has a length. */
function cut(segments: readonly Segment[], from: number, length: number): readonly Segment[] {
  let place = 0;
  return segments.flatMap(({ group, text }) => {
    const part = text.slice(Math.max(0, from - place), Math.max(0, from + length - place));
    place += text.length;
    return part === '' ? [] : [{ group, text: part }];
  });
}

async function heldText(tx: Transaction, id: string): Promise<KeptJointText | null> {
  return (await holdJointText(tx, id)) ? readJointText(tx, id) : null;
}

/** The text as it stands for somebody who reads it; empty when nothing is written. */
export const readSegments = ({ updates, hands }: KeptJointText): readonly Segment[] =>
  segmentsOf(docFrom(updates), (hand) => hands.get(hand)?.group ?? null);
