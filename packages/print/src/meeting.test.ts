import { describe, expect, test } from 'vitest';
import { printPdf, qrSvg, type PrintRequest } from './index.ts';
import { readPdf } from './testing/read-pdf.ts';

const ADDRESS = 'https://samskab.example/forloeb/den-aabne-gryde/moeder/1';
const request: PrintRequest = {
  template: 'meeting',
  language: 'da',
  title: 'Referat: Problemmøde',
  pictures: { qr: qrSvg(ADDRESS) },
  data: {
    kind: 'Referat',
    foot: 'Den åbne gryde',
    above: 'Den åbne gryde · Problemmøde',
    heading: 'Spis sammen',
    facts: [{ label: 'Hvornår', text: 'Torsdag 3. december 2026 kl. 17.00' }],
    agenda: {
      heading: 'Dagsorden',
      from: 'Klokken',
      what: 'Hvad',
      minutes: 'Minutter',
      rows: [
        { from: '17.00', what: 'Tre udgaver af problemet', minutes: '45' },
        { from: '17.45', what: 'Kaffe', minutes: '15' },
      ],
    },
    lists: [{ heading: 'Hvem var med', lines: ['Borgere: 3', 'Det offentlige: 4'] }],
    words: [{ heading: 'Referat', paragraphs: ['Vi skrev tre udgaver.', '#set page(fill: red)'] }],
    address: { heading: 'Læs mere', text: ADDRESS, alt: 'Kode til mødet' },
  },
};

describe('a meeting on paper', () => {
  test('is tagged and read aloud in its order: the agenda row by row, then the minutes as they were written', async () => {
    const read = await readPdf(await printPdf(request));
    expect(read).toMatchObject({ pages: 1, title: 'Referat: Problemmøde', tagged: true, standard: '1' });
    const said = read.spoken.map(({ text }) => text);
    const at = said.indexOf('17.00');
    expect(said.slice(at, at + 3)).toEqual(['17.00', 'Tre udgaver af problemet', '45']);
    expect(said.indexOf('Vi skrev tre udgaver.')).toBeGreaterThan(at);
    expect(said).toContain('#set page(fill: red)');
    const headings = read.spoken.filter(({ role }) => /^H\d/.test(role)).map(({ text }) => text);
    expect(headings).toEqual(['Spis sammen', 'Dagsorden', 'Hvem var med', 'Referat']);
  });

  test('takes as many pages as the minutes need, and has lines to write on beforehand', async () => {
    const data = request.data as Readonly<Record<string, never>>;
    const long = [{ heading: 'Referat', paragraphs: Array.from({ length: 90 }, (_, n) => `Afsnit ${n}.`) }];
    const many = await readPdf(await printPdf({ ...request, data: { ...data, words: long } }));
    expect(many.pages).toBeGreaterThan(1);
    expect(many.spoken.map(({ text }) => text)).toContain('Afsnit 89.');
    const blank = await readPdf(await printPdf({ ...request, data: { ...data, words: [], notes: 'Noter' } }));
    expect(blank.pages).toBe(1);
    expect(blank.spoken.map(({ text }) => text)).toContain('Noter');
  });
});
