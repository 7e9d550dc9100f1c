import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printPdf } from './index.ts';
import { readPdf } from './testing/read-pdf.ts';

const print = async (lines: readonly string[], language = 'da') =>
  readPdf(
    await printPdf({
      template: 'leaflet',
      language,
      title: 'Ark',
      data: { heading: 'Ark', parts: [{ heading: 'Del', lines: [...lines, 'Slut'] }] },
    }),
  );
const said = async (lines: readonly string[], language?: string) =>
  (await print(lines, language)).spoken
    .filter(({ role }) => role === 'LBody')
    .map(({ text }) => text)
    .slice(0, -1);

test.each([
  '#panic("x") #emph[hej] #sys.inputs',
  '$x^2$ @kilde <mærke> *fed* _skrå_ `kode` = Nej',
  '// intet /* eller */ \\ \\u{1F600} ~ -- --- "anført"',
  '#import "/base.typ": * #read("base.typ")',
  '<script>alert(1)</script> &amp; %PDF-1.7 endobj (\\051) <</JS>>',
  '{{data}} ${data} {count} %s',
])('%j is shown as it is', async (text) => expect(await said([text])).toEqual([text]));

test.each([
  ['da', 'Æblegrød på Ærø: én åben dør, 25 °C, ½ kg – »tak«, 100 €'],
  ['pl', 'Zażółć gęślą jaźń'],
  ['tr', 'Pijamalı hasta yağız şoföre çabucak güvendi'],
  ['uk', 'Щастя, їжак, ґанок, єдність'],
  ['so', 'Wadahadalka beesha iyo iskaashiga'],
  ['vi', 'Cùng nhau làm việc tốt đẹp'],
])('letters of %s are whole', async (language, text) => {
  expect(await said([text], language)).toEqual([text]);
});

// pdf.js puts the words of a line from the right in the order of the page, from the left.
test.each([
  ['ar', 'مرحبا بكم هذا نص عربي'],
  ['fa', 'گفتگو پیرامون چهار ژرف'],
  ['ur', 'یہ ایک اچھی بات ہے'],
])('words of %s are whole', async (language, text) => {
  const [line = ''] = await said([text], language);
  expect(line.split(' ').toSorted()).toEqual(text.split(' ').toSorted());
});

test('emoji are shown, and what no font has is a square', async () => {
  expect(await said(['Tak 😀 og ✓', '你好 og ቃ'])).toEqual(['Tak 😀 og ✓', '□□ og □']);
});

test('signs that turn text around or cannot be seen are left out', async () => {
  expect(await said(['a\u202Eb\u0000c\u2066d\u{E0041}e\uFEFFf\u0007g'])).toEqual(['ab cdef g']);
});

test('a word that is longer than the paper is wide stays on it, and is whole when it is copied', async () => {
  const word = 'samskabelsespartnerskabsaftale'.repeat(12);
  const [line = ''] = await said([word]);
  expect(line.replaceAll(' ', '')).toBe(word);
  expect(line.split(' ').length).toBeGreaterThan(2);
});

const sign = (min: number, max: number) => fc.integer({ min, max });
const anyText = fc
  .array(fc.oneof(sign(0, 0x24f), sign(0x300, 0x1100), sign(0x2000, 0x32ff), sign(0xd7f0, 0x1fbff)), {
    maxLength: 40,
  })
  .map((signs) => String.fromCodePoint(...signs));

test('whatever is written, it is printed', () =>
  fc.assert(
    fc.asyncProperty(fc.array(anyText, { minLength: 1, maxLength: 12 }), async (lines) => {
      const { tagged, standard, spoken } = await print(lines);
      // The letters of the end are shared with what was written, and pdf.js gives them the marks they had there.
      expect([tagged, standard, spoken.at(-1)?.role]).toEqual([true, '1', 'LBody']);
    }),
    { numRuns: 60 },
  ));
