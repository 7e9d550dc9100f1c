import { expect, test } from 'vitest';
import { goldenLines } from '@samskab/testing';
import { findPersonalData } from './find-personal-data.ts';

/** The places in braces, as they are without the braces. */
function markedIn(line: string): readonly string[] {
  return Array.from(line.matchAll(/\{([^}]*)\}/g), ({ 1: name = '', index }, at) => {
    const start = index - 2 * at;
    return `${start}-${start + name.length}`;
  });
}

test('at least 90 % of the names found in stories are names, and as many of the names are found', () => {
  const stories = goldenLines('danish/names-in-stories.txt').map((line) => {
    const found = findPersonalData(line.replaceAll(/[{}]/g, ''))
      .filter(({ kind }) => kind === 'name')
      .map(({ start, end }) => `${start}-${end}`);
    return { found, marked: markedIn(line), right: markedIn(line).filter((place) => found.includes(place)) };
  });
  const count = (of: 'found' | 'marked' | 'right') =>
    stories.reduce((sum, story) => sum + story[of].length, 0);
  const [found, marked, right] = [count('found'), count('marked'), count('right')];
  console.log(`Names in stories: ${right} right of ${found} found and ${marked} marked.`);
  expect(stories.length).toBeGreaterThanOrEqual(100);
  expect(marked).toBeGreaterThanOrEqual(40);
  expect(right / found).toBeGreaterThanOrEqual(0.9);
  expect(right / marked).toBeGreaterThanOrEqual(0.9);
});
