import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BASE_VOCABULARIES, publicView, type ExperienceContent } from '@samskab/domain';
import { mapTable } from '../mapping/map-table.ts';
import { concatenated } from '../read/bytes.ts';
import { LIMITS } from '../read/limits.ts';
import { readTable, wholeTable } from '../read/read-table.ts';
import { aLayout, all, aPublicExperience, bytesOf } from '../testing.ts';
import { storyArbitrary } from '../testing/story-arbitrary.ts';
import { unpackZip } from '../zip/unpack-zip.ts';
import { experienceCsv } from './experience-csv.ts';
import { experienceJsonLines } from './experience-json-lines.ts';
import { experienceZip } from './experience-zip.ts';
import type { PublicExperience } from './public-experience.ts';

const voices = [
  { group: 'citizens', wentWell: '=Vi sang', language: 'da' },
] as unknown as PublicExperience['voices'];
const reuses = [
  { who: 'et bibliotek', outcome: 'partly', what: 'Det samme' },
] as unknown as PublicExperience['reuses'];

const idOf = (at: number) => `0192f1a0-0000-7000-8000-${String(at).padStart(12, '0')}`;
const publicOf = (contents: readonly ExperienceContent[]) =>
  contents.map((content, at) =>
    aPublicExperience({ id: idOf(at), content: publicView(content), voices, reuses }),
  );

/** Reads an export as another Samskab would. */
async function imported(text: string) {
  const items = await all(
    mapTable(readTable(bytesOf(text), { name: 'export' }), aLayout({ maskNames: false }), BASE_VOCABULARIES, {
      file: 'export',
    }),
  );
  return items.map((item) => (item.ok ? item.value : item.error));
}

/** What anonymity leaves of a content, with years as nothing: a month cannot be made of a year. */
const left = (content: ExperienceContent): unknown => {
  const { period, ...rest } = publicView(content);
  const month = (time: string | null) => (time?.length === 7 ? time : null);
  return {
    ...rest,
    startMonth: month(period.start),
    endMonth: month(period.end),
    organisationNamed: null,
    embargoUntil: null,
  };
};

describe('there and back', () => {
  test.each([
    ['CSV', experienceCsv],
    ['JSON Lines', experienceJsonLines],
  ] as const)('public stories as %s are read as what readers saw of them', async (_, write) => {
    await fc.assert(
      fc.asyncProperty(fc.array(storyArbitrary, { minLength: 1, maxLength: 3 }), async (contents) => {
        const text = (await all(write(publicOf(contents)))).join('');
        expect(await imported(text)).toMatchObject(
          contents.map((content, at) => ({
            key: idOf(at),
            content: left(content),
            voices: [{ group: 'citizens', wentWell: '=Vi sang' }],
            reuses: [{ who: 'et bibliotek' }],
            publishedAt: new Date('2026-03-02T11:00:00Z'),
          })),
        );
      }),
      { numRuns: 40 },
    );
  });
});

describe('CSV', () => {
  test('has a byte order mark, a heading, CRLF, and one record for each story', async () => {
    const text = (await all(experienceCsv([aPublicExperience()]))).join('');
    expect(text.startsWith('\ufeffid,slug,url,version,')).toBe(true);
    expect(text.split('\r\n')).toHaveLength(3);
    const table = await wholeTable(bytesOf(text), { name: 'a.csv' });
    expect(table).toMatchObject({
      value: { rows: [{ cells: { title: 'Den åbne gryde', startMonth: '2022-03' } }] },
    });
  });

  test.each(['=1+1', '+45', '-2', '@SUM(A1)', '\t=1'])('no cell runs as a formula: %j', async (formula) => {
    const story = aPublicExperience({ slug: formula }, { title: formula, adviceToOthers: formula });
    const table = await wholeTable(bytesOf((await all(experienceCsv([story]))).join('')), { name: 'a.csv' });
    const cells = table.ok ? Object.values(table.value.rows[0]?.cells ?? {}) : [];
    expect(cells.length).toBeGreaterThan(50);
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  });

  test('has no column for what only concerns a story before it is published', async () => {
    const [heading = ''] = await all(experienceCsv([]));
    expect(heading).not.toMatch(/embargo|organisationNamed/);
  });
});

describe('zip', () => {
  const entry = (path: string, ...parts: readonly string[]) => ({
    path,
    compress: true,
    content: () => parts,
  });

  test('holds every file, in parts or whole', async () => {
    const zip = concatenated(
      await all(experienceZip([entry('a.csv', 'nr\n', '1\n'), entry('billeder/1.webp', 'x')])),
    );
    const files = await unpackZip(zip, LIMITS, () => true);
    const texts =
      files.ok && [...files.value].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]);
    expect(texts).toEqual([
      ['a.csv', 'nr\n1\n'],
      ['billeder/1.webp', 'x'],
    ]);
  });

  test('is the same for the same files', async () => {
    const once = concatenated(await all(experienceZip([entry('a.csv', 'nr')])));
    expect(concatenated(await all(experienceZip([entry('a.csv', 'nr')])))).toEqual(once);
  });

  test('asks for a content when its turn comes, and not before', async () => {
    const asked: string[] = [];
    const entries = ['a', 'b', 'c'].map((path) => ({
      path,
      compress: false,
      content: function* () {
        asked.push(path);
        yield 'x';
      },
    }));
    const zip = experienceZip(entries);
    expect(asked).toEqual([]);
    await all(zip);
    expect(asked).toEqual(['a', 'b', 'c']);
  });

  test('fails when a content fails, and when a path leaves the zip', async () => {
    const failing = {
      path: 'a',
      compress: true,
      content: async function* () {
        yield 'x';
        throw new Error('væk');
      },
    };
    await expect(all(experienceZip([failing]))).rejects.toThrow('væk');
    await expect(all(experienceZip([entry('../a', 'x')]))).rejects.toThrow('relative path');
  });
});
