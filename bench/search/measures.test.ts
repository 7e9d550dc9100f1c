import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mean, measure, ndcg, recall, zeroResultRate } from './measures.ts';

const grades = (told: Readonly<Record<string, number>>) => new Map(Object.entries(told));

const someIds = fc.uniqueArray(fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), { maxLength: 26 });
const someGrades = fc
  .dictionary(fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), fc.integer({ min: 0, max: 3 }))
  .map(grades);

/** The same measure told as slowly as the textbook tells it. */
function naiveNdcg(ranking: readonly string[], judged: ReadonlyMap<string, number>, depth: number) {
  const gain = (grade: number) => [0, 1, 3, 7][grade] ?? Number.NaN;
  let got = 0;
  for (let rank = 1; rank <= depth; rank += 1) {
    const id = ranking[rank - 1];
    if (id !== undefined) got += (gain(judged.get(id) ?? 0) * Math.LN2) / Math.log(rank + 1);
  }
  const left = [...judged.values()];
  let best = 0;
  for (let rank = 1; rank <= depth && left.length > 0; rank += 1) {
    const highest = Math.max(...left);
    left.splice(left.indexOf(highest), 1);
    best += (gain(highest) * Math.LN2) / Math.log(rank + 1);
  }
  return best === 0 ? null : got / best;
}

describe('nDCG', () => {
  test('is what is reckoned by hand', () => {
    const judged = grades({ a: 3, b: 2, c: 1 });
    // Got: 3 / log2(2) + 0 + 7 / log2(4) = 3 + 3.5. Best: 7 + 3 / log2(3) + 1 / log2(4) = 7 + 1.892789 + 0.5.
    expect(ndcg(['b', 'x', 'a'], judged)).toBeCloseTo(6.5 / 9.392789, 6);
    expect(ndcg(['a', 'b', 'c'], judged)).toBe(1);
    expect(ndcg([], judged)).toBe(0);
  });
  test('looks at the first ten answers only', () => {
    const ten = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];
    expect(ndcg([...ten, 'a'], grades({ a: 3 }))).toBe(0);
    expect(ndcg([...ten.slice(1), 'a'], grades({ a: 3 }))).toBeCloseTo(1 / Math.log2(11), 12);
  });
  test('counts an answer that comes twice once', () => {
    expect(ndcg(['a', 'a', 'b'], grades({ a: 3, b: 2 }))).toBe(1);
  });
  test('is unknown when nothing judged is relevant', () => {
    expect(ndcg(['a'], grades({ a: 0 }))).toBeNull();
  });
  test('is what the naive telling says, for any ranking and grades', () => {
    fc.assert(
      fc.property(someIds, someGrades, fc.integer({ min: 1, max: 12 }), (ranking, judged, depth) => {
        const [ours, naive] = [ndcg(ranking, judged, depth), naiveNdcg(ranking, judged, depth)];
        if (naive === null) expect(ours).toBeNull();
        else expect(ours).toBeCloseTo(naive, 10);
      }),
    );
  });
  test('never falls when a better document moves up past a worse one', () => {
    fc.assert(
      fc.property(someIds, someGrades, fc.nat(24), (ranking, judged, at) => {
        const [one, other] = [ranking[at], ranking[at + 1]];
        if (one === undefined || other === undefined) return;
        if ((judged.get(other) ?? 0) <= (judged.get(one) ?? 0)) return;
        const moved = ranking.with(at, other).with(at + 1, one);
        expect(ndcg(moved, judged)).toBeGreaterThanOrEqual(ndcg(ranking, judged) ?? 0);
      }),
    );
  });
});

describe('recall', () => {
  test('counts grades 2 and 3 as relevant', () => {
    expect(recall(['a', 'c'], grades({ a: 3, b: 2, c: 1 }))).toBe(0.5);
  });
  test('looks at the first twenty answers only', () => {
    const twenty = Array.from({ length: 20 }, (_, at) => String(at));
    expect(recall([...twenty, 'a'], grades({ a: 3 }))).toBe(0);
    expect(recall([...twenty.slice(1), 'a'], grades({ a: 3 }))).toBe(1);
  });
  test('is unknown when nothing is relevant', () => {
    expect(recall(['a'], grades({ a: 1 }))).toBeNull();
  });
  test('is what one finds by going through the relevant ones, in any order of the answers', () => {
    fc.assert(
      fc.property(someIds, someGrades, (ranking, judged) => {
        let [found, relevant] = [0, 0];
        for (const [id, grade] of judged) {
          if (grade < 2) continue;
          relevant += 1;
          if (ranking.slice(0, 20).includes(id)) found += 1;
        }
        expect(recall(ranking, judged)).toBe(relevant === 0 ? null : found / relevant);
        expect(recall(ranking.slice(0, 20).toReversed(), judged)).toBe(recall(ranking, judged));
      }),
    );
  });
});

describe('over many queries', () => {
  test('the zero-result rate is the share of empty rankings', () => {
    expect(zeroResultRate([['a'], [], ['b'], []])).toBe(0.5);
    expect(zeroResultRate([])).toBeNull();
  });
  test('a query without a figure is left out of the mean', () => {
    expect(mean([0.25, null, 0.75])).toBe(0.5);
    expect(mean([null])).toBeNull();
  });
  test('the three measures are told together', () => {
    const judged = grades({ a: 3, b: 2 });
    expect(
      measure([
        { ranking: ['a', 'b'], grades: judged },
        { ranking: [], grades: judged },
      ]),
    ).toEqual({ ndcg10: 0.5, recall20: 0.5, zeroResults: 0.5 });
  });
});
