import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Bytes as a proxy sends them: gzip at its usual level, brotli at the one proxies use while somebody waits. */
export interface Weight {
  readonly gzip: number;
  readonly brotli: number;
}

/** Text shrinks; fonts and pictures are compressed already and travel as they are. */
export function weightOf(bytes: Uint8Array, shrinks: boolean): Weight {
  if (!shrinks) return { gzip: bytes.length, brotli: bytes.length };
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
  return { gzip: gzipSync(bytes, { level: 6 }).length, brotli: brotliCompressSync(bytes, quality).length };
}

export const together = (weights: readonly Weight[]): Weight => ({
  gzip: weights.reduce((sum, { gzip }) => sum + gzip, 0),
  brotli: weights.reduce((sum, { brotli }) => sum + brotli, 0),
});
