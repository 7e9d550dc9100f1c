import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeDocument } from './document/encode-document.ts';
import { DEFAULT_PARAMETERS, type SearchParameters } from './parameters.ts';
import { SearchIndex } from './search-index.ts';
import { NaiveSearch } from './testing/naive-model.ts';
import { toyLanguage } from './testing/toy-language.ts';

const WORDS =
  'ældre ældres ældreensomhed ensom ensomme ensomhed ensomheden ensomhde boligen bolig boligsocial boliger ' +
  'hjælp hjælpen boligshjælp ældrehjælp flygtning flygtninge nydanskere unge by byen byer 2024 2025 og i er ' +
  'kaffe kafe kage zebra zebraer';
const word = fc.constantFrom(...WORDS.split(' '));
const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
const query = fc
  // Words that are one when they stand together have tests of their own: a comma keeps them apart.
  .array(fc.tuple(fc.constantFrom('', '', '', '-'), word), { minLength: 1, maxLength: 4 })
  .map((words) => words.map(([sign, one]) => sign + one).join(' , '));
const step = fc.oneof(
  { weight: 8, arbitrary: fc.record({ does: fc.constant('add' as const), title: text, body: text }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('remove' as const), which: fc.nat(40) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('compact' as const) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('prepare' as const), most: fc.nat(5) }) },
);

const manySteps = fc.array(step, { maxLength: 40 });

type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

const language = toyLanguage();
const { tieStep } = DEFAULT_PARAMETERS;

/** All words demanded where that gives any answer; and answers filled up with what has some of them. */
const SETTINGS: readonly SearchParameters[] = [
  DEFAULT_PARAMETERS,
  { ...DEFAULT_PARAMETERS, relaxedAtLeast: 4, coverage: 1 },
];

function built(steps: readonly Step[], parameters = DEFAULT_PARAMETERS) {
  const [index, naive] = [new SearchIndex(language, parameters), new NaiveSearch(language, parameters)];
  let next = 0;
  for (const one of steps) {
    if (one.does === 'add') {
      next += 3;
      const encoded = encodeDocument({ title: one.title, body: one.body }, language);
      index.add(next, encoded);
      naive.add(next, encoded);
    } else if (one.does === 'remove') {
      expect(index.remove(one.which * 3)).toBe(naive.remove(one.which * 3));
    } else if (one.does === 'compact') index.compact();
    else index.prepare(one.most);
  }
  return { index, naive };
}

test('finds, and weighs, what comparing every text with every word finds', () => {
  fc.assert(
    fc.property(
      manySteps,
      fc.array(query, { maxLength: 6 }),
      fc.constantFrom(...SETTINGS),
      (steps, queries, p) => {
        const { index, naive } = built(steps, p);
        for (const asked of queries) {
          const { documents, scores } = index.search(asked).matched;
          const expected = [...naive.search(asked)].toSorted(([a], [b]) => a - b);
          expect([asked, ...documents]).toEqual([asked, ...expected.map(([document]) => document)]);
          for (const [at, [, score]] of expected.entries())
            expect(Math.abs((scores[at] ?? 0) - score)).toBeLessThanOrEqual(tieStep / 2 + 1e-6);
        }
      },
    ),
    { numRuns: 150 },
  );
});

test('answers as an index that never had what is gone', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), query, fc.nat(4), (steps, asked, third) => {
      const { index } = built(steps);
      index.compact((document) => document % 5 !== third);
      const kept: Step[] = [];
      const fresh = new SearchIndex(language);
      let [next, at] = [0, 0];
      const removed = removals(steps);
      for (const one of steps) {
        if (one.does !== 'add') continue;
        next += 3;
        at += 1;
        if (removed.has(at) || next % 5 === third) continue;
        kept.push(one);
        fresh.add(next, encodeDocument({ title: one.title, body: one.body }, language));
      }
      expect(index.search(asked)).toEqual(fresh.search(asked));
      expect([index.size, index.gone]).toEqual([kept.length, 0]);
    }),
    { numRuns: 100 },
  );
});

/** Which of the added documents, counted from 1, are taken out again. */
function removals(steps: readonly Step[]): ReadonlySet<number> {
  const removed = new Set<number>();
  let added = 0;
  for (const one of steps) {
    if (one.does === 'add') added += 1;
    if (one.does === 'remove' && one.which <= added) removed.add(one.which);
  }
  return removed;
}

test('every reason of an explanation has its place in the text, and every hit has a reason', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), query, (steps, asked) => {
      const { index } = built(steps);
      const { matched, isRelaxed } = index.search(asked);
      const wanted = asked.split(' , ').filter((one) => !one.startsWith('-') && !language.isStopword(one));
      for (const document of matched.documents) {
        const reasons = index.explain(asked, document);
        const explained = new Set(reasons.map((reason) => reason.word));
        if (!isRelaxed) for (const one of wanted) expect(explained).toContain(one);
        for (const { heaviness, weight } of reasons) expect(heaviness * weight).toBeGreaterThan(0);
      }
    }),
    { numRuns: 100 },
  );
});
