import { describe, expect, test } from 'vitest';
import { printPdf, qrSvg, type PrintRequest } from './index.ts';
import { readPdf } from './testing/read-pdf.ts';

const ADDRESS = 'https://samskab.example/arenaer/aaby/tjek';
const row = (dimension: string, host: number | null, users: number | null) => ({
  dimension,
  host: String(host ?? '–'),
  users: String(users ?? '–'),
  gap: host === null || users === null ? '–' : String(host - users),
  hostShare: host,
  usersShare: users,
});
const step = (at: number) => ({
  statement: `Udsagn ${at}.`,
  step: 'Gå vejen fra gaden til toilettet. '.repeat(4).trim(),
  methods: 'Metodekort: Hverdagsrejsen',
});
const request: PrintRequest = {
  template: 'arena-check',
  language: 'da',
  title: 'Tjek af Åby Bibliotek',
  pages: 1,
  pictures: { qr: qrSvg(ADDRESS) },
  data: {
    kind: 'Arenatjek',
    foot: 'Åby Bibliotek',
    above: 'Tjek af en arena',
    heading: 'Åby Bibliotek',
    about: 'Lukket 1. december. Værten og 7, der kommer her, har svaret.',
    ready: { heading: 'Ikke klar endnu', lines: ['Der er en navngiven vært.'] },
    gap: {
      heading: 'Forskellen',
      finding: ['Værten ser 40 point lysere på magten.'],
      dimension: 'Emne',
      host: 'Vært',
      users: 'Dem, der kommer',
      gap: 'Forskel',
      rows: [row('Magt og ejerskab', 80, 40), row('Viden', null, 50), row('Åbenhed', 100, 100)],
    },
    steps: { heading: 'De tre næste skridt', rows: [step(1), step(9), step(13)] },
    history: { heading: 'Over tid', lines: ['2025: 41', '2026: 60'] },
    address: { heading: 'Se tjekket', text: ADDRESS, alt: 'Kode til tjekket' },
  },
};

describe('the result of an arena check on paper', () => {
  test('is one tagged page that is read aloud in its order, the difference before the steps', async () => {
    const read = await readPdf(await printPdf(request));
    expect(read).toMatchObject({ pages: 1, title: 'Tjek af Åby Bibliotek', tagged: true, standard: '1' });
    const headings = read.spoken
      .filter(({ role }) => /^H\d/.test(role))
      .map(({ role, text }) => `${role} ${text}`);
    expect(headings).toEqual([
      'H1 Åby Bibliotek',
      'H2 Ikke klar endnu',
      'H2 Forskellen',
      'H2 De tre næste skridt',
      'H3 1. Udsagn 1.',
      'H3 2. Udsagn 9.',
      'H3 3. Udsagn 13.',
      'H2 Over tid',
    ]);
    const said = read.spoken.map(({ text }) => text);
    const at = said.indexOf('Magt og ejerskab');
    expect(said.slice(at, at + 4)).toEqual(['Magt og ejerskab', '80', '40', '40']);
  });
});
