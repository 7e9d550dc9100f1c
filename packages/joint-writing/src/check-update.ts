import * as Y from 'yjs';
import { isRoot, textOf } from './doc.ts';
import { MOST_SIGNS_TAKEN, MOST_WRITTEN } from './limits.ts';

/**
 * Why an update is not taken: it cannot be read, it holds something else than words (a picture, a table), it writes with
 * somebody else's hand, it would make the text far too long, or it follows on changes that have not come yet.
 */
export type UpdateRefusal = 'unreadable' | 'not_text' | 'not_yours' | 'too_long' | 'gap';

/** `mayWriteWith` says whether what a hand writes anew may come from whom this update came from. */
export interface UpdateCheck {
  readonly doc: Y.Doc;
  readonly update: Uint8Array;
  readonly mayWriteWith: (hand: number) => boolean;
}

/** What an update would do: null as `refusal` when it may be applied, and the hands that write something new in it. */
export interface CheckedUpdate {
  readonly refusal: UpdateRefusal | null;
  readonly hands: readonly number[];
}

type Decoded = ReturnType<typeof Y.decodeUpdate>;
type Struct = Decoded['structs'][number];

/**
 * Looks through an update before anything is done with it.
 * @example checkUpdate({ doc: docFrom([]), update: new Uint8Array([9]), mayWriteWith: () => true }).refusal // => 'unreadable'
 */
export function checkUpdate({ doc, update, mayWriteWith }: UpdateCheck): CheckedUpdate {
  const decoded = decode(update);
  if (!decoded) return { refusal: 'unreadable', hands: [] };
  const fresh = decoded.structs.filter((struct) => endOf(struct) > Y.getState(doc.store, struct.id.client));
  const hands = [...new Set(fresh.map(({ id }) => id.client))];
  const refusal =
    unreadable(decoded) ??
    notText(fresh) ??
    (hands.every(mayWriteWith) ? null : 'not_yours') ??
    gap(doc, decoded) ??
    tooLong(doc, fresh);
  return { refusal, hands };
}

const endOf = ({ id, length }: Struct): number => id.clock + length;

function decode(update: Uint8Array): Decoded | null {
  try {
    return Y.decodeUpdate(update);
  } catch {
    return null;
  }
}

const unreadable = ({ structs }: Decoded): UpdateRefusal | null =>
  structs.some((struct) => endOf(struct) > MOST_WRITTEN) ? 'unreadable' : null;

const notText = (structs: readonly Struct[]): UpdateRefusal | null =>
  structs.every(isWords) ? null : 'not_text';

/** Words in the text itself. What follows on another item has no parent of its own, and lies where that one lies. */
function isWords(struct: Struct): boolean {
  if (!(struct instanceof Y.Item)) return true;
  const { content, parent, parentSub } = struct;
  if (parentSub !== null) return false;
  if (parent !== null && !(typeof parent === 'string' && isRoot(parent))) return false;
  if (content instanceof Y.ContentDeleted) return true;
  return content instanceof Y.ContentString && isClean(content.str);
}

/** No signs that a database cannot hold and a page cannot show. */
// oxlint-disable-next-line no-control-regex -- these are the ones that may not come in
const isClean = (text: string): boolean => !/[\u0000-\u0008\u000B-\u001F\u007F]/.test(text);

/** Everything it builds on must be there: what waits for something is kept by Yjs for ever. */
function gap(doc: Y.Doc, { structs, ds }: Decoded): UpdateRefusal | null {
  const ends = new Map<number, number>();
  const end = (client: number) => ends.get(client) ?? Y.getState(doc.store, client);
  for (const struct of structs) {
    if (struct instanceof Y.Skip || struct.id.clock > end(struct.id.client)) return 'gap';
    ends.set(struct.id.client, Math.max(end(struct.id.client), endOf(struct)));
  }
  const isThere = (id: Y.ID | null) => id === null || id.clock < end(id.client);
  const built = structs.every(
    (struct) => !(struct instanceof Y.Item) || (isThere(struct.origin) && isThere(struct.rightOrigin)),
  );
  const deleted = [...ds.clients].every(([client, ranges]) =>
    ranges.every(({ clock, len }) => clock + len <= end(client)),
  );
  return built && deleted ? null : 'gap';
}

function tooLong(doc: Y.Doc, fresh: readonly Struct[]): UpdateRefusal | null {
  const words = fresh.filter(
    (struct) => struct instanceof Y.Item && struct.content instanceof Y.ContentString,
  );
  const added = words.reduce((sum, { length }) => sum + length, 0);
  return added > 0 && textOf(doc).length + added > MOST_SIGNS_TAKEN ? 'too_long' : null;
}
