/** A box in a drawing by its edges. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A text that wants to stand beside something; shorter forms are tried where the first has no room. */
export interface LabelWish {
  readonly texts: readonly string[];
  readonly beside: Box;
  /** What it covers only where there is no other room. */
  readonly rather: readonly Box[];
}

/** A text with its place: where its baseline starts. */
export interface PlacedLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly box: Box;
}

export interface LabelLetters {
  readonly size: number;
  /** Free space around a text. */
  readonly air: number;
}

const WIDE = 0.52;

/**
 * About how wide a text is, on the generous side, as nothing measures letters on the server.
 * @example textWidth('Ro', 10) // => 10.4
 */
export const textWidth = (text: string, size: number): number => [...text].length * size * WIDE;

/**
 * The beginning of a text that is too long, cut between words where that loses little.
 * @example cut('Den uåbnede kuvert', 12) // => 'Den uåbnede…'
 * @example cut('Arena', 12) // => 'Arena'
 */
export function cut(text: string, most: number): string {
  const letters = [...text];
  if (letters.length <= most) return text;
  const start = letters.slice(0, most - 1).join('');
  const isBetweenWords = letters[most - 1] === ' ';
  const space = start.lastIndexOf(' ');
  const kept = isBetweenWords || space < most / 2 ? start : start.slice(0, space);
  return `${kept.trimEnd()}…`;
}

/** Whether two boxes share any area. */
export const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/**
 * A place for each text right of what it belongs to, left of it, above or below; null where every form of it would
 * cover something, an earlier text or the edge. Wishes are met in their order.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  never: readonly Box[],
  within: Box,
  letters: LabelLetters,
): readonly (PlacedLabel | null)[] {
  const taken: Box[] = [...never];
  const isFree = ({ box }: PlacedLabel) =>
    isInside(box, within) && !taken.some((other) => overlap(box, other));
  return wishes.map((wish) => {
    const free = wish.texts.flatMap((text) => placesFor(text, wish.beside, letters)).filter(isFree);
    const label = free.find(({ box }) => !wish.rather.some((other) => overlap(box, other))) ?? free[0];
    if (!label) return null;
    taken.push(label.box);
    return label;
  });
}

const isInside = (box: Box, within: Box): boolean =>
  box.left >= within.left &&
  box.right <= within.right &&
  box.top >= within.top &&
  box.bottom <= within.bottom;

function placesFor(text: string, beside: Box, { size, air }: LabelLetters): readonly PlacedLabel[] {
  const width = textWidth(text, size);
  const middle = (beside.top + beside.bottom) / 2 - size / 2;
  const centre = (beside.left + beside.right) / 2 - width / 2;
  const corners = [
    { left: beside.right + air, top: middle },
    { left: beside.left - air - width, top: middle },
    { left: centre, top: beside.top - air - size },
    { left: centre, top: beside.bottom + air },
    { left: beside.right - width, top: beside.top - air - size },
    { left: beside.right - width, top: beside.bottom + air },
    { left: beside.left, top: beside.top - air - size },
    { left: beside.left, top: beside.bottom + air },
  ];
  return corners.map(({ left, top }) => ({
    text,
    x: left,
    y: top + size * 0.82,
    box: { left, top, right: left + width, bottom: top + size },
  }));
}
