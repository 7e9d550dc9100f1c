import { describe, expect, test } from 'vitest';
import { printPdf, qrSvg, type PrintRequest } from './index.ts';
import { readPdf } from './testing/read-pdf.ts';

const PAGE = 'https://samskab.example/metoder/suppekreds';
const words = (count: number) => Array.from({ length: count }, (_, at) => `ord${at}`).join(' ');

interface Sheet {
  readonly steps?: number;
  readonly length?: number;
}
const request = ({ steps = 2, length = 8 }: Sheet = {}): PrintRequest => ({
  template: 'method-card',
  language: 'da',
  title: 'Suppekreds',
  pictures: { qr: qrSvg(PAGE) },
  data: {
    kind: 'Metodekort M99',
    foot: 'Udgave 3',
    heading: 'Suppekreds',
    purpose: 'Tal sammen over en gryde.',
    facts: [
      { label: 'Tid', text: '20 minutter' },
      { label: 'Gruppe', text: '4–12 personer' },
    ],
    opening: { label: 'Sådan kan du begynde', text: 'Tag en ske.' },
    steps: {
      heading: 'Trin for trin',
      rows: Array.from({ length: steps }, (_, at) => ({
        title: `Trin nr. ${at + 1}`,
        time: '10 min.',
        text: words(length),
        say: 'Hvem mangler?',
      })),
    },
    parts: [
      { heading: 'Det skal I bruge', lines: ['En gryde', 'Skeer'] },
      { heading: 'Pas på', lines: [words(length)] },
      { heading: 'Tomt', lines: [] },
    ],
    address: { text: PAGE, alt: 'Kode til kortet' },
  },
});

describe('a method card', () => {
  test('is read aloud step by step, with what to say, and leaves out what is empty', async () => {
    const read = await readPdf(await printPdf(request({ steps: 1, length: 2 })));
    expect(read).toMatchObject({ pages: 1, title: 'Suppekreds', tagged: true, standard: '1' });
    expect(read.spoken.map(({ role, text }) => `${role} ${text}`)).toEqual([
      'H1 Suppekreds',
      'P Tal sammen over en gryde.',
      'P Tid 20 minutter',
      'P Gruppe 4–12 personer',
      'H2 Sådan kan du begynde',
      'P »Tag en ske.«',
      'H2 Trin for trin',
      'P 1',
      'H3 Trin nr. 1 10 min.',
      'P ord0 ord1',
      'P »Hvem mangler?«',
      'H2 Det skal I bruge',
      'Lbl •',
      'LBody En gryde',
      'Lbl •',
      'LBody Skeer',
      'H2 Pas på',
      'P ord0 ord1',
      'Figure Kode til kortet',
      `P ${PAGE}`,
    ]);
  });

  test.each([
    ['a5', 2],
    ['a4', 1],
  ] as const)('with five long steps keeps to the sides of %s', async (paper, pages) => {
    const pdf = await printPdf({ ...request({ steps: 5, length: 45 }), paper, pages });
    expect((await readPdf(pdf)).pages).toBeLessThanOrEqual(pages);
  });
});
