import * as Y from 'yjs';
import { textOf } from './doc.ts';

/** A run of text that one group has written; null where nobody knows. */
export interface Segment {
  readonly group: string | null;
  readonly text: string;
}

/**
 * The text as it reads, cut where another group has written. Empty when there is no text.
 * @example segmentsOf(docFrom([]), () => 'citizens') // => []
 */
export function segmentsOf(doc: Y.Doc, groupOf: (hand: number) => string | null): readonly Segment[] {
  const segments: { group: string | null; text: string }[] = [];
  // oxlint-disable-next-line no-underscore-dangle -- Yjs has no other way to the items, and they know their hand
  for (let item = textOf(doc)._start; item !== null; item = item.right) {
    if (item.deleted || !(item.content instanceof Y.ContentString)) continue;
    const group = groupOf(item.id.client);
    const last = segments.at(-1);
    if (last && last.group === group) last.text += item.content.str;
    else segments.push({ group, text: item.content.str });
  }
  return segments;
}

/**
 * The words without who wrote them.
 * @example wordsOf([{ group: 'citizens', text: 'Kom ' }, { group: 'public', text: 'nu' }]) // => 'Kom nu'
 */
export const wordsOf = (segments: readonly Segment[]): string => segments.map(({ text }) => text).join('');
