/** A part of an R script: a text between quotation marks is read as what it means. */
export interface RToken {
  readonly kind: 'text' | 'remark' | 'word' | 'sign';
  readonly value: string;
}

const ESCAPE = /\\(?:u([0-9a-f]{4})|U([0-9a-f]{8})|(["\\]))/g;
const NEXT =
  /(?<text>"(?:[^"\\]|\\.)*")|(?<remark>#[^\n\r]*)|(?<word>[A-Za-z0-9._]+)|(?<blank>\s+)|(?<sign>[\s\S])/y;

/** Reads a script as R does (R Language Definition, 10.3), as far as our scripts go; texts hold no line ends. */
export function readTokens(script: string): readonly RToken[] {
  const tokens: RToken[] = [];
  for (NEXT.lastIndex = 0; NEXT.lastIndex < script.length;) {
    const { groups = {} } = NEXT.exec(script) ?? {};
    const [kind, value] = Object.entries(groups).find(([, found]) => found !== undefined) ?? ['blank', ''];
    if (kind === 'blank') continue;
    if (/[^ -~]/.test(kind === 'remark' ? '' : value)) throw new Error(`Not to be read by every R: ${value}`);
    tokens.push({ kind: kind as RToken['kind'], value: kind === 'text' ? meant(value.slice(1, -1)) : value });
  }
  return tokens;
}

const meant = (text: string): string =>
  text.replaceAll(ESCAPE, (_, short?: string, long?: string, sign?: string) =>
    sign === undefined ? String.fromCodePoint(Number.parseInt(short ?? long ?? '', 16)) : sign,
  );
