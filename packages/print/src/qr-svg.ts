import { renderSVG } from 'uqr';

/** As many signs as a code of a few centimetres can hold so that a telephone still reads it from paper. */
const MOST_SIGNS = 1200;

/**
 * An address as a square of dots, to be drawn by a template. Null where the address is too long to be read from paper;
 * the sheet then says it in words only.
 *
 * @example qrSvg('https://samskab.example')?.startsWith('<svg') // => true
 * @example qrSvg('x'.repeat(5000)) // => null
 */
export const qrSvg = (address: string): string | null =>
  new TextEncoder().encode(address).length > MOST_SIGNS
    ? null
    : renderSVG(address, { ecc: 'L', border: 2, pixelSize: 4, whiteColor: 'white', blackColor: '#221f1b' });
