const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  aelig: 'æ',
  oslash: 'ø',
  aring: 'å',
  AElig: 'Æ',
  Oslash: 'Ø',
  Aring: 'Å',
  ndash: '–',
  mdash: '—',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  hellip: '…',
};
const BLOCK = /<\/?(?:p|div|br|li|ul|ol|h[1-6]|tr|table|section|article|blockquote|hr)\b[^>]*>/gi;

/**
 * The words of a piece of HTML. Scripts and styles are left out, blocks become lines. The result is text, not
 * HTML that is safe to show: whoever shows it escapes it as any other text.
 * @example plainFromHtml('<p>Caf&eacute; &amp; <b>hus</b></p><script>x()</script>') // => 'Caf&eacute; & hus'
 */
export function plainFromHtml(html: string): string {
  const words = html
    .replaceAll(/<(script|style)\b[^>]*>.*?<\/\1\s*>/gis, ' ')
    .replaceAll(/<!--.*?-->/gs, ' ')
    .replaceAll(BLOCK, '\n')
    .replaceAll(/<\/?[a-z][^<>]*>/gi, '');
  return tidied(words.replaceAll(/&(#x?[\da-f]+|\w+);/gi, entity));
}

function entity(written: string, name: string): string {
  if (!name.startsWith('#')) return ENTITIES[name] ?? written;
  const point = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return Number.isInteger(point) && point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : written;
}

/**
 * The words of a piece of Markdown (the marks of CommonMark that people use): headings, emphasis, code, links
 * and pictures lose their marks, lists keep their dashes.
 * @example plainFromMarkdown('## Mad\n**Alle** er [velkomne](https://a.dk)') // => 'Mad\nAlle er velkomne'
 */
export function plainFromMarkdown(markdown: string): string {
  return tidied(
    markdown
      .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replaceAll(/^\s{0,3}(?:#{1,6}|>)\s+/gm, '')
      .replaceAll(/(\*\*|__|~~)(?=\S)(.+?)\1/gs, '$2')
      .replaceAll(/(?<![\w*])([*_])(?=\S)([^*_\n]+)\1(?![\w*])/g, '$2')
      .replaceAll(/`([^`]*)`/g, '$1')
      .replaceAll(/^\s*[*+]\s+/gm, '- '),
  );
}

const tidied = (text: string) =>
  text
    .replaceAll(/[ \t\u00a0]+/g, ' ')
    .replaceAll(/ ?\n ?/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
