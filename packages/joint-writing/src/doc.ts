import * as Y from 'yjs';

const ROOT = 'text';

/**
 * The words of a document.
 * @example textOf(docFrom([])).toString() // => ''
 */
export const textOf = (doc: Y.Doc): Y.Text => doc.getText(ROOT);

/** Whether an update puts its words where joint texts have theirs. */
export const isRoot = (name: string): boolean => name === ROOT;

/**
 * A document made of updates in any order. `hand` is who writes in it (a Yjs client, 32 bits); without one it is for
 * reading.
 * @example docFrom([], 7).clientID // => 7
 */
export function docFrom(updates: readonly Uint8Array[], hand = 0): Y.Doc {
  const doc = new Y.Doc();
  doc.clientID = hand;
  textOf(doc);
  for (const update of updates) Y.applyUpdate(doc, update);
  return doc;
}

/** A change as it came out in a document. */
export interface Applied {
  /** What others need to follow; null when nothing was new. */
  readonly update: Uint8Array | null;
  /** Signs that appeared and disappeared for readers. */
  readonly inserted: number;
  readonly deleted: number;
}

/**
 * Runs something that changes a document, and tells what changed.
 * @example applied(docFrom([], 7), (doc) => textOf(doc).insert(0, 'kaffe')).inserted // => 5
 */
export function applied(doc: Y.Doc, change: (doc: Y.Doc) => void): Applied {
  const updates: Uint8Array[] = [];
  let inserted = 0;
  let deleted = 0;
  const keep = (update: Uint8Array) => void updates.push(update);
  const count = ({ delta }: Y.YTextEvent) => {
    for (const part of delta) {
      if (typeof part.insert === 'string') inserted += part.insert.length;
      deleted += part.delete ?? 0;
    }
  };
  doc.on('update', keep);
  textOf(doc).observe(count);
  try {
    change(doc);
  } finally {
    doc.off('update', keep);
    textOf(doc).unobserve(count);
  }
  return { update: updates.length > 0 ? Y.mergeUpdates(updates) : null, inserted, deleted };
}
