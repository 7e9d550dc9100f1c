import { expect, test } from 'vitest';
import { choosePairs } from './choose-pairs.ts';
import { mostWorth } from './most-worth.ts';
import { pairGraph } from './pair-graph.ts';

test('choosing among the best first, and then holding the rest against the prices, is choosing among all', () => {
  const [left, right] = [250, 420];
  // Worths that repeat, a fifth of them none, drawn from their place.
  const worths = Float64Array.from({ length: left * right }, (_, cell) => {
    const drawn = (cell * 2_654_435_761) % 1009;
    return drawn % 5 === 0 ? 0 : drawn;
  });
  const bounds = { each: 3, all: 700, owed: new Int32Array(left + right).fill(1) };
  const total = (cells: readonly number[]) => cells.reduce((sum, cell) => sum + worths[cell]!, 0);
  const graph = pairGraph(left, right, worths, () => true);
  const { taken } = mostWorth(graph, bounds);
  const all = [...taken.keys()].filter((pair) => taken[pair] === 1);
  const cells = choosePairs(left, right, worths, bounds);
  expect(cells).toHaveLength(all.length);
  expect(total(cells)).toBe(total(all.map((pair) => graph.lefts[pair]! * right + graph.rights[pair]!)));
});
