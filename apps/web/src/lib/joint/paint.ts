import type { Segment } from '@samskab/joint-writing';

/** A group as it is written on a page. */
export interface GroupWords {
  readonly name: string;
  readonly letter: string;
}
export type Groups = Readonly<Record<string, GroupWords>>;

/** Somebody else's caret, in places of the text. */
export interface ShownCaret {
  readonly group: string;
  readonly at: number;
}

const SHORT = 3;

/**
 * The text behind the field: each group's words on its colour, under its line and its letter, so that colour alone tells
 * nothing; and where others are writing. The letters are drawn by the style sheet, so that the text is the same as in
 * the field, sign by sign.
 */
export function paintInk(
  ink: HTMLElement,
  segments: readonly Segment[],
  carets: readonly ShownCaret[],
  groups: Groups,
): void {
  const parts = document.createDocumentFragment();
  const waiting = carets.toSorted((a, b) => a.at - b.at);
  let place = 0;
  const carry = (upTo: number, into: Node) => {
    while (waiting[0] && waiting[0].at <= upTo) into.appendChild(caretOf(waiting.shift(), groups));
  };
  for (const { group, text } of segments) {
    const span = marked('segment', group, groups);
    // A letter over a single sign would lie on the next one's.
    if (text.trim().length < SHORT) delete span.dataset['letter'];
    let done = 0;
    while (waiting[0] && waiting[0].at < place + text.length) {
      const cut = Math.max(done, waiting[0].at - place);
      span.append(text.slice(done, cut));
      carry(place + cut, span);
      done = cut;
    }
    span.append(text.slice(done));
    parts.append(span);
    place += text.length;
  }
  carry(Number.POSITIVE_INFINITY, parts);
  // A line that ends the text has no height of its own.
  parts.append('\u200B');
  ink.replaceChildren(parts);
}

/** The same as running text, with the groups in words: for those who do not see the field, and for reading. */
export function writeSegments(list: HTMLElement, segments: readonly Segment[], groups: Groups): void {
  list.replaceChildren(
    ...segments.map(({ group, text }) => {
      const span = marked('segment', group, groups);
      const name = group === null ? undefined : groups[group]?.name;
      if (name) {
        const hidden = document.createElement('span');
        hidden.className = 'visually-hidden';
        hidden.textContent = `[${name}:] `;
        span.append(hidden);
      }
      span.append(text);
      return span;
    }),
  );
}

function marked(what: string, group: string | null, groups: Groups): HTMLSpanElement {
  const span = document.createElement('span');
  const words = group === null ? undefined : groups[group];
  span.className = words ? `${what} ${group}` : what;
  if (words) span.dataset['letter'] = words.letter;
  return span;
}

const caretOf = (caret: ShownCaret | undefined, groups: Groups): Node =>
  marked('caret', caret?.group ?? null, groups);
