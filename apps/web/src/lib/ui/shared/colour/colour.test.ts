import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrast, linear, luminance, rgbFromHex, type Rgb } from './contrast.ts';
import { difference, lab, type Lab } from './difference.ts';
import { seenWith, VISIONS } from './vision.ts';

const part = fc.double({ min: 0, max: 1, noNaN: true });
const rgb = fc.tuple(part, part, part);
const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

test('contrast runs from 1 to 21 and does not mind the order', () => {
  fc.assert(
    fc.property(hex, hex, (a, b) => {
      expect(contrast(a, b)).toBe(contrast(b, a));
      expect(contrast(a, b)).toBeGreaterThanOrEqual(1);
      expect(contrast(a, b)).toBeLessThanOrEqual(21);
      expect(contrast(a, a)).toBe(1);
    }),
  );
});

// Well-known edges: the lightest greys that WCAG lets stand on white.
test.each([
  ['#767676', 4.54],
  ['#949494', 3.03],
  ['#000000', 21],
])('%s on white is %d', (grey, ratio) => {
  expect(contrast(grey, '#ffffff')).toBeCloseTo(ratio, 2);
});

test('a text that is no colour is refused', () => {
  expect(() => rgbFromHex('#fff')).toThrow(RangeError);
});

// Sharma, Wu, Dalal (2005), table 1: pairs chosen to reveal mistakes in the hue terms.
test.each<[Lab, Lab, number]>([
  [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
  [[50, 3.1571, -77.2803], [50, 0, -82.7485], 2.8615],
  [[50, 2.8361, -74.02], [50, 0, -82.7485], 3.4412],
  [[50, 0, 0], [50, -1, 2], 2.3669],
  [[50, 2.49, -0.001], [50, -2.49, 0.0009], 7.1792],
  [[50, 2.49, -0.001], [50, -2.49, 0.0011], 7.2195],
  [[50, -0.001, 2.49], [50, 0.0009, -2.49], 4.8045],
  [[50, 2.5, 0], [50, 0, -2.5], 4.3065],
  [[50, 2.5, 0], [73, 25, -18], 27.1492],
  [[50, 2.5, 0], [56, -27, -3], 31.903],
  [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
  [[22.7233, 20.0904, -46.694], [23.0331, 14.973, -42.5619], 2.0373],
  [[90.8027, -2.0831, 1.441], [91.1528, -1.6435, 0.0447], 1.4441],
  [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
])('the difference of %j and %j is %d', (first, second, expected) => {
  expect(difference(first, second)).toBeCloseTo(expected, 4);
  expect(difference(second, first)).toBeCloseTo(expected, 4);
});

test('greys stay grey and of the same light, whatever the vision', () => {
  fc.assert(
    fc.property(part, fc.constantFrom(...VISIONS), (value, vision) => {
      const grey: Rgb = [value, value, value];
      expect(luminance(seenWith(vision, grey))).toBeCloseTo(luminance(grey), 3);
    }),
  );
});

test('red and green of the same light meet without long or middle cones, and not without short ones', () => {
  const [red, green] = [rgbFromHex('#c0392b'), rgbFromHex('#5a7d1e')];
  const seen = (vision: (typeof VISIONS)[number]) =>
    difference(lab(seenWith(vision, red)), lab(seenWith(vision, green)));
  expect(seen('deuteranopia')).toBeLessThan(seen('tritanopia') / 2);
});

test('white is 100 and black 0 in lightness, and both are without colour', () => {
  expect(lab([1, 1, 1])[0]).toBeCloseTo(100, 4);
  expect(Math.hypot(lab([1, 1, 1])[1], lab([1, 1, 1])[2])).toBeLessThan(0.02);
  expect(lab([0, 0, 0])).toEqual([0, 0, 0]);
});

test('linear light keeps the ends and the order', () => {
  fc.assert(
    fc.property(rgb, ([a, b]) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      expect(linear([low, 0, 1])[0]).toBeLessThanOrEqual(linear([high, 0, 1])[0]);
      expect(linear([low, 0, 1]).slice(1)).toEqual([0, 1]);
    }),
  );
});
