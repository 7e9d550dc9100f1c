import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast, rgbFromHex } from './contrast.ts';
import { difference, lab } from './difference.ts';
import { MEETINGS, readColours, type TokenColour } from './tokens.ts';
import { seenWith, VISIONS } from './vision.ts';

const css = readFileSync(new URL('../../../../styles/tokens.css', import.meta.url), 'utf8');
const colours = readColours(css);

function colour(name: string): TokenColour {
  const found = colours.get(name);
  if (!found) throw new Error(`No colour called ${name}`);
  return found;
}

test('every colour of the sheet is a pair of day and night', () => {
  const named = [...css.matchAll(/^\s*--([a-z-]+):\s*light-dark/gm)].map(([, name]) => name);
  expect([...colours.keys()]).toEqual(named);
});

describe.each(['day', 'night'] as const)('by %s', (time) => {
  test.each(MEETINGS)('$fore on $back reaches $least', ({ fore, back, least }) => {
    expect(contrast(colour(fore)[time], colour(back)[time])).toBeGreaterThanOrEqual(least);
  });

  const groups = ['citizens', 'voluntary', 'public', 'private'];
  const pairs = groups.flatMap((one, place) => groups.slice(place + 1).map((other) => [one, other] as const));

  test.each(pairs)('%s and %s are told apart', (one, other) => {
    const [a, b] = [rgbFromHex(colour(one)[time]), rgbFromHex(colour(other)[time])];
    expect(difference(lab(a), lab(b))).toBeGreaterThan(10);
  });
  test.each(pairs.flatMap(([one, other]) => VISIONS.map((vision) => [one, other, vision] as const)))(
    '%s and %s are told apart with %s',
    (one, other, vision) => {
      const [a, b] = [one, other].map((name) => lab(seenWith(vision, rgbFromHex(colour(name)[time]))));
      expect(a && b && difference(a, b)).toBeGreaterThan(10);
    },
  );
});
