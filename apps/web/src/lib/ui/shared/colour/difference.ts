import { linear, type Rgb } from './contrast.ts';

/** A colour in CIELAB: lightness 0–100, green to red, blue to yellow. */
export type Lab = readonly [lightness: number, a: number, b: number];

// D65 white, 2° observer.
const WHITE: Rgb = [0.95047, 1, 1.08883];

/**
 * sRGB to CIELAB under daylight (D65).
 *
 * @example lab([0, 0, 0]) // => [0, 0, 0]
 */
export function lab(colour: Rgb): Lab {
  const [r, g, b] = linear(colour);
  const x = curve((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / WHITE[0]);
  const y = curve((0.2126729 * r + 0.7151522 * g + 0.072175 * b) / WHITE[1]);
  const z = curve((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / WHITE[2]);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function curve(t: number): number {
  return t > 216 / 24_389 ? Math.cbrt(t) : ((24_389 / 27) * t + 16) / 116;
}

/**
 * How different two colours look, CIEDE2000. 0 is the same, about 1 is just seen side by side, above 10 is
 * told apart at a glance.
 *
 * Sharma, Wu, Dalal (2005), The CIEDE2000 color-difference formula, equations 2–22.
 *
 * @example difference([50, 2.6772, -79.7751], [50, 2.6772, -79.7751]) // => 0
 */
export function difference(first: Lab, second: Lab): number {
  const a = adjusted(first, chromaPull(first, second));
  const b = adjusted(second, chromaPull(first, second));
  const lightness = (a.lightness + b.lightness) / 2;
  const chroma = (a.chroma + b.chroma) / 2;
  const hue = meanHue(a, b);

  const far = (lightness - 50) ** 2;
  const dL = (b.lightness - a.lightness) / (1 + (0.015 * far) / Math.sqrt(20 + far));
  const dC = (b.chroma - a.chroma) / (1 + 0.045 * chroma);
  const dH =
    (2 * Math.sqrt(a.chroma * b.chroma) * sin(hueStep(a, b) / 2)) / (1 + 0.015 * chroma * hueWeight(hue));
  return Math.sqrt(dL ** 2 + dC ** 2 + dH ** 2 + blueTurn(chroma, hue) * dC * dH);
}

type Adjusted = { readonly lightness: number; readonly chroma: number; readonly hue: number };

const sin = (degrees: number) => Math.sin((degrees * Math.PI) / 180);
const cos = (degrees: number) => Math.cos((degrees * Math.PI) / 180);
const seventh = (chroma: number) => Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7));

function chromaPull(first: Lab, second: Lab): number {
  const mean = (Math.hypot(first[1], first[2]) + Math.hypot(second[1], second[2])) / 2;
  return 0.5 * (1 - seventh(mean));
}

function adjusted([lightness, a, b]: Lab, pull: number): Adjusted {
  const wide = a * (1 + pull);
  const hue = wide === 0 && b === 0 ? 0 : ((Math.atan2(b, wide) * 180) / Math.PI + 360) % 360;
  return { lightness, chroma: Math.hypot(wide, b), hue };
}

/** The shorter way round from the first hue to the second, in degrees. */
function hueStep(a: Adjusted, b: Adjusted): number {
  if (a.chroma * b.chroma === 0) return 0;
  const step = b.hue - a.hue;
  if (step > 180) return step - 360;
  return step < -180 ? step + 360 : step;
}

function meanHue(a: Adjusted, b: Adjusted): number {
  const sum = a.hue + b.hue;
  if (a.chroma * b.chroma === 0) return sum;
  if (Math.abs(a.hue - b.hue) <= 180) return sum / 2;
  return sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2;
}

function hueWeight(hue: number): number {
  return 1 - 0.17 * cos(hue - 30) + 0.24 * cos(2 * hue) + 0.32 * cos(3 * hue + 6) - 0.2 * cos(4 * hue - 63);
}

function blueTurn(chroma: number, hue: number): number {
  const turn = 30 * Math.exp(-(((hue - 275) / 25) ** 2));
  return -2 * seventh(chroma) * sin(2 * turn);
}
