import { diffArrays } from 'diff';
import { editBetween, type Edit } from './edits.ts';

/** A place where two had changed the same words. Both changes stand in the text. */
export interface Clash {
  readonly mine: string;
  readonly theirs: string;
}

export interface MergedForm {
  /** In places of the text as it stands now; none overlaps another, last places first. */
  readonly edits: readonly Edit[];
  readonly clashes: readonly Clash[];
}

/** More different words than this are taken as one change: then nothing is alike anyway. */
const MOST_CHANGES = 4000;

/**
 * The edits, word by word, that make one text of another; places of the first, in order.
 * @example wordEdits('den gamle ost', 'den nye ost') // => [{ at: 4, removed: 5, inserted: 'nye' }]
 */
export function wordEdits(before: string, after: string): readonly Edit[] {
  const parts = diffArrays(words(before), words(after), { maxEditLength: MOST_CHANGES });
  if (!parts) {
    const edit = editBetween(before, after);
    return edit ? [edit] : [];
  }
  const edits: { at: number; removed: number; inserted: string }[] = [];
  let at = 0;
  let open = false;
  for (const { added, removed, value } of parts) {
    const text = value.join('');
    if (!added && !removed) {
      at += text.length;
      open = false;
      continue;
    }
    if (!open) edits.push({ at, removed: 0, inserted: '' });
    open = true;
    const edit = edits.at(-1);
    if (edit && added) edit.inserted += text;
    if (edit && removed) edit.removed += text.length;
    if (removed) at += text.length;
  }
  return edits;
}

/** Words and what stands between them. */
const words = (text: string): string[] =>
  text.match(/[\p{L}\p{M}\p{N}]+|\n|\s+|[^\p{L}\p{M}\p{N}\s]+/gu) ?? [];

/**
 * Brings a form that was filled in on an older text into the text as it stands now. Nothing anybody has written in the
 * meantime goes away, and neither does anything in the form; where both had changed the same words both stand there.
 * @example mergeForm({ base: 'en kop', mine: 'en stor kop', now: 'en kop te' }).edits // => [{ at: 3, removed: 0, inserted: 'stor ' }]
 */
export function mergeForm(texts: {
  readonly base: string;
  readonly mine: string;
  readonly now: string;
}): MergedForm {
  const { base, mine, now } = texts;
  const theirs = wordEdits(base, now);
  const edits: Edit[] = [];
  const clashes: Clash[] = [];
  for (const edit of wordEdits(base, mine)) {
    const met = theirs.filter((other) => meet(edit, other));
    if (met.some((other) => isSame(edit, other))) continue;
    edits.push(...placed(edit, theirs));
    const said = met.map(({ inserted }) => inserted).join(' ');
    if (met.length > 0) clashes.push({ mine: edit.inserted, theirs: said });
  }
  return { edits: edits.toReversed(), clashes };
}

const isSame = (a: Edit, b: Edit): boolean =>
  a.at === b.at && a.removed === b.removed && a.inserted === b.inserted;

/** Whether two edits of the same text touch: they overlap, or put something in at one place. */
function meet(a: Edit, b: Edit): boolean {
  const [aEnd, bEnd] = [a.at + a.removed, b.at + b.removed];
  return a.at === b.at || (a.at < bEnd && b.at < aEnd);
}

/** An edit of the base in places of the text now: what they have put in stays, what they took away is gone already. */
function placed(edit: Edit, theirs: readonly Edit[]): readonly Edit[] {
  const end = edit.at + edit.removed;
  const edits: Edit[] = [];
  let shift = 0;
  let from = edit.at;
  let inserted = edit.inserted;
  const add = (to: number) => {
    if (to > from || inserted !== '') edits.push({ at: from + shift, removed: to - from, inserted });
    inserted = '';
  };
  for (const { at, removed, inserted: other } of theirs) {
    const otherEnd = at + removed;
    if (at > end || (at === end && at > from)) break;
    if (at > from) add(at);
    shift += other.length - removed;
    from = Math.max(from, otherEnd);
  }
  if (end > from || inserted !== '') add(Math.max(end, from));
  return edits;
}
