/** A colour as red, green and blue, each from 0 to 1. */
export type Rgb = readonly [red: number, green: number, blue: number];

/**
 * Reads a six-digit hexadecimal colour.
 *
 * @throws RangeError when the text is not `#rrggbb`
 * @example rgbFromHex('#ff0000') // => [1, 0, 0]
 */
export function rgbFromHex(hex: string): Rgb {
  if (!/^#[0-9a-f]{6}$/i.test(hex)) throw new RangeError(`Not a colour: ${hex}`);
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return [part(1), part(3), part(5)];
}

/**
 * The light each primary gives, from the stored (gamma-encoded) value.
 *
 * IEC 61966-2-1 (sRGB), with the exact joint 0.04045.
 *
 * @example linear([0, 0.5, 1])[2] // => 1
 */
export function linear([red, green, blue]: Rgb): Rgb {
  return [linearPart(red), linearPart(green), linearPart(blue)];
}

function linearPart(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

/** Relative luminance: 0 is black, 1 is white. WCAG 2.2, "relative luminance". */
export function luminance(colour: Rgb): number {
  const [red, green, blue] = linear(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * Contrast ratio of two colours, whichever is lighter. 1 is none, 21 is black on white.
 * WCAG 2.2 asks 4.5 for text and 3 for large text, borders and graphics.
 *
 * @param first as `#rrggbb`
 * @param second as `#rrggbb`
 * @example contrast('#ffffff', '#000000') // => 21
 */
export function contrast(first: string, second: string): number {
  const lights = [luminance(rgbFromHex(first)), luminance(rgbFromHex(second))];
  return (Math.max(...lights) + 0.05) / (Math.min(...lights) + 0.05);
}
