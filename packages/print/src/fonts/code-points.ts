const CMAP = 0x636d6170;
const UNICODE = new Set([0x0003, 0x0004, 0x0301, 0x030a, 0x0006]);

/**
 * The signs that a font of the TrueType kind has a drawing for, by its table `cmap` (formats 4 and 12, which between
 * them all fonts of today have). Bytes that are no such font have none.
 *
 * @example codePointsIn(new Uint8Array(100)).size // => 0
 */
export function codePointsIn(font: Uint8Array): ReadonlySet<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const found = new Set<number>();
  const start = tableAt(view, CMAP);
  if (start === null) return found;
  for (let entry = 0; entry < view.getUint16(start + 2); entry += 1) {
    const at = start + 4 + entry * 8;
    const kind = view.getUint16(at) * 0x100 + view.getUint16(at + 2);
    if (UNICODE.has(kind)) readInto(found, view, start + view.getUint32(at + 4));
  }
  return found;
}

function tableAt(view: DataView, tag: number): number | null {
  for (let table = 0; table < view.getUint16(4); table += 1) {
    const at = 12 + table * 16;
    if (view.getUint32(at) === tag) return view.getUint32(at + 8);
  }
  return null;
}

function readInto(found: Set<number>, view: DataView, at: number): void {
  const format = view.getUint16(at);
  if (format === 4) readSegments(found, view, at);
  if (format === 12) readGroups(found, view, at);
}

/** Format 12: groups of first sign, last sign and first drawing. */
function readGroups(found: Set<number>, view: DataView, at: number): void {
  for (let group = 0; group < view.getUint32(at + 12); group += 1) {
    const [first, last] = [view.getUint32(at + 16 + group * 12), view.getUint32(at + 20 + group * 12)];
    for (let sign = first; sign <= last; sign += 1) found.add(sign);
  }
}

/** Format 4: four lists of the same length, of ends, begins, differences, and places in a list of drawings. */
function readSegments(found: Set<number>, view: DataView, at: number): void {
  const length = view.getUint16(at + 6);
  const [ends, begins, differences, places] = [14, 16 + length, 16 + length * 2, 16 + length * 3];
  for (let segment = 0; segment < length; segment += 2) {
    const [first, last] = [view.getUint16(at + begins + segment), view.getUint16(at + ends + segment)];
    const difference = view.getUint16(at + differences + segment);
    const place = view.getUint16(at + places + segment);
    for (let sign = first; sign <= last && sign !== 0xffff; sign += 1) {
      const listed = at + places + segment + place + (sign - first) * 2;
      const drawing = place === 0 ? (sign + difference) & 0xffff : view.getUint16(listed);
      if (drawing !== 0) found.add(sign);
    }
  }
}
