import { linear, type Rgb } from './contrast.ts';

/** Ways of seeing without one of the three kinds of cones. */
export const VISIONS = ['protanopia', 'deuteranopia', 'tritanopia'] as const;
export type Vision = (typeof VISIONS)[number];

type Matrix = readonly [Rgb, Rgb, Rgb];

// Machado, Oliveira, Fernandes (2009), A physiologically-based model for simulation of color vision
// deficiency, table 1, severity 1.0. The matrices work on linear light.
const MATRICES: Record<Vision, Matrix> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/**
 * What a colour looks like to someone who sees with the given two kinds of cones.
 *
 * @example seenWith('protanopia', [0, 0, 0]) // => [0, 0, 0]
 */
export function seenWith(vision: Vision, colour: Rgb): Rgb {
  const [red, green, blue] = linear(colour);
  const [r, g, b] = MATRICES[vision];
  const mix = (row: Rgb) => encoded(row[0] * red + row[1] * green + row[2] * blue);
  return [mix(r), mix(g), mix(b)];
}

function encoded(light: number): number {
  const value = light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
  return Math.min(1, Math.max(0, value));
}
