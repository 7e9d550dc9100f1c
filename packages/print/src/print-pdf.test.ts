import { describe, expect, test } from 'vitest';
import { PrintBusy, printPdf, qrSvg, type PrintRequest } from './index.ts';
import { readPdf } from './testing/read-pdf.ts';

const ADDRESS = 'https://samskab.example/ark?æ=1';
const request: PrintRequest = {
  template: 'leaflet',
  language: 'da',
  title: 'Et ark på dansk',
  pictures: { qr: qrSvg(ADDRESS) },
  data: {
    kind: 'Ark',
    heading: 'Blåbærgrød på Ærø',
    standfirst: 'Øl, ål og åer.',
    parts: [
      { heading: 'Først', lines: ['Én linje.'] },
      { heading: 'Siden', lines: ['Den ene.', 'Den anden.'] },
    ],
    address: { text: ADDRESS, alt: 'Kode, der fører til arket' },
  },
};
const leaflet = (lines: readonly string[], more: Partial<PrintRequest> = {}): PrintRequest => ({
  ...request,
  ...more,
  data: { heading: 'Ark', parts: [{ heading: 'Del', lines }] },
});

describe('a sheet', () => {
  test('is a tagged PDF/UA-1 with title and language, read aloud in the order it is seen in', async () => {
    const read = await readPdf(await printPdf(request));
    expect(read).toMatchObject({ pages: 1, title: 'Et ark på dansk', tagged: true, standard: '1' });
    expect(read.language).toMatch(/^da/);
    expect(read.spoken.map(({ role, text }) => `${role} ${text}`)).toEqual([
      'H1 Blåbærgrød på Ærø',
      'P Øl, ål og åer.',
      'H2 Først',
      'P Én linje.',
      'H2 Siden',
      'Lbl •',
      'LBody Den ene.',
      'Lbl •',
      'LBody Den anden.',
      'Figure Kode, der fører til arket',
      `P ${ADDRESS}`,
    ]);
  });
  test.each([
    ['a4', [595, 842]],
    ['a5', [420, 595]],
  ] as const)('has the size of %s', async (paper, size) => {
    const { papers } = await readPdf(await printPdf({ ...request, paper }));
    expect(papers.map((one) => one.map(Math.round))).toEqual([size]);
  });
  test('is the same when it is printed again', async () => {
    expect(await printPdf(request)).toEqual(await printPdf(request));
  });
  test('is set tighter to keep to its pages, and takes more only where that is not enough', async () => {
    const long = Array.from({ length: 58 }, (_, at) => `Linje ${at}`);
    expect((await readPdf(await printPdf(leaflet(long)))).pages).toBe(2);
    const tighter = await readPdf(await printPdf(leaflet(long, { pages: 1 })));
    expect(tighter.pages).toBe(1);
    expect(tighter.spoken.filter(({ role }) => role === 'LBody')).toHaveLength(long.length);
    expect((await readPdf(await printPdf(leaflet([...long, ...long], { pages: 1 })))).pages).toBe(2);
  });
  test('is printed in its turn, when many are asked for at once', async () => {
    const titles = Array.from({ length: 40 }, (_, at) => `Ark ${at}`);
    const sheets = await Promise.all(titles.map((title) => printPdf({ ...request, title })));
    const read = await Promise.all(sheets.map(readPdf));
    expect(read.map(({ title }) => title)).toEqual(titles);
  });
  test('is printed once for all who wait for it, and is theirs to change', async () => {
    const asked = await Promise.allSettled(Array.from({ length: 310 }, () => printPdf(request)));
    const sheets = asked.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    expect(sheets).toHaveLength(310);
    sheets[0]?.fill(0);
    expect(new TextDecoder().decode(sheets[1]?.subarray(0, 5))).toBe('%PDF-');
  });
  test('is refused where hundreds wait already, and those who wait get theirs', async () => {
    const asked = await Promise.allSettled(
      Array.from({ length: 310 }, (_, at) => printPdf({ ...request, title: `Ark ${at}` })),
    );
    const refused = asked.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
    expect(refused).toHaveLength(10);
    expect(refused.every((reason) => reason instanceof PrintBusy)).toBe(true);
  });
});

describe('a defect', () => {
  test.each(['nothing', '../leaflet', 'leaflet/leaflet', ''])(
    'template %j does not exist',
    async (template) => {
      await expect(printPdf({ ...request, template })).rejects.toThrow(/template/);
    },
  );
  test('is told without what people wrote, and the next sheet is printed', async () => {
    await expect(printPdf({ ...request, title: '' })).rejects.toThrow('title');
    await expect(printPdf({ ...request, data: { heading: 'Hemmeligt' } })).rejects.toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('Hemmeligt') }),
    );
    expect((await readPdf(await printPdf(request))).pages).toBe(1);
  });
});
