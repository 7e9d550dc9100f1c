import sharp from 'sharp';
import type { KeptOrNot } from './keep-file.ts';

const WIDEST = 1600;
/** 40 megapixels: more than a telephone takes, and far less than a file made to burst. */
const MOST_PIXELS = 40_000_000;

/**
 * Makes a picture anew as WebP, at most 1600 pixels wide and high, upright, and without what cameras write in it:
 * place, time, model. Only the first picture of an animation is kept.
 */
export async function keepPicture(bytes: Uint8Array): Promise<KeptOrNot> {
  try {
    const { data, info } = await sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error', pages: 1 })
      .rotate()
      .resize({ width: WIDEST, height: WIDEST, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 80 })
      .toBuffer({ resolveWithObject: true });
    return {
      ok: true,
      value: { kind: 'picture', mime: 'image/webp', bytes: data, width: info.width, height: info.height },
    };
  } catch (error) {
    const tooLarge =
      error instanceof Error && /pixel limit|dimensions|too (?:large|many)/i.test(error.message);
    return { ok: false, error: tooLarge ? 'tooManyPixels' : 'broken' };
  }
}
