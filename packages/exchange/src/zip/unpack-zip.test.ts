import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../read/limits.ts';
import { wholeTable } from '../read/read-table.ts';
import { all, bytesOf } from '../testing.ts';
import { experienceZip } from '../export/experience-zip.ts';
import { concatenated } from '../read/bytes.ts';
import { storedZip } from './stored-zip.ts';
import { unpackZip } from './unpack-zip.ts';

const MIB = 1024 * 1024;
const everything = () => true;

/** A packed zip with files of `size` bytes of nothing. */
async function packed(sizes: readonly number[]): Promise<Uint8Array> {
  const entries = sizes.map((size, at) => ({
    path: `xl/${at}.xml`,
    compress: true,
    content: function* () {
      for (let left = size; left > 0; left -= MIB) yield new Uint8Array(Math.min(left, MIB));
    },
  }));
  return concatenated(await all(experienceZip(entries)));
}

/** Writes another size for the first file into the directory of a zip (PKWARE APPNOTE, 4.3.12). */
function lying(zip: Uint8Array, size: number): Uint8Array {
  const copy = zip.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at < copy.length - 4; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return copy;
}

describe('unpacking', () => {
  test('gives back what was packed', async () => {
    const files = new Map([
      ['a.xml', bytesOf('mad')],
      ['mappe/b.xml', bytesOf('')],
    ]);
    const unpacked = await unpackZip(await storedZip(files), LIMITS, everything);
    const texts =
      unpacked.ok && [...unpacked.value].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]);
    expect(texts).toEqual([
      ['a.xml', 'mad'],
      ['mappe/b.xml', ''],
    ]);
  });

  test('refuses what claims to grow beyond the limit, before anything is unpacked', async () => {
    expect(await unpackZip(await packed([30 * MIB, 30 * MIB]), LIMITS, everything)).toEqual({
      ok: false,
      error: 'zipBomb',
    });
  });

  test('refuses a file that grows more often than any spreadsheet', async () => {
    expect(await unpackZip(await packed([20 * MIB]), LIMITS, everything)).toEqual({
      ok: false,
      error: 'zipBomb',
    });
  });

  test('refuses a zip that says it is small and is not', async () => {
    const zip = lying(await packed([20 * MIB]), 1000);
    expect(await unpackZip(zip, LIMITS, everything)).toEqual({ ok: false, error: 'brokenZip' });
  });

  test('refuses more files than a workbook has', async () => {
    const names = Array.from({ length: LIMITS.entries + 1 }, (_, at) => [`${at}.xml`, bytesOf('')] as const);
    expect(await unpackZip(await storedZip(new Map(names)), LIMITS, everything)).toEqual({
      ok: false,
      error: 'zipBomb',
    });
  });

  test('refuses bytes that are no zip', async () => {
    expect(await unpackZip(deflateRawSync('mad'), LIMITS, everything)).toEqual({
      ok: false,
      error: 'brokenZip',
    });
  });
});

test('a workbook that is a bomb is refused in the words of the reader', async () => {
  expect(await wholeTable(await packed([60 * MIB]), { name: 'a.xlsx' })).toMatchObject({
    ok: false,
    error: { scope: 'file', code: 'zipBomb', file: 'a.xlsx' },
  });
});
