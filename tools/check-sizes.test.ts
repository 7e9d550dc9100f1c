import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkSizes } from './check-sizes.ts';
import type { Exception } from './sizes/exceptions.ts';
import { functionsIn, sizeOfFile } from './sizes/measure.ts';
import { percentile } from './sizes/percentile.ts';

const lines = (count: number, line = '// line') => `${line}\n`.repeat(count);
const functionOf = (count: number, head = 'function long()') =>
  `${head} {\n${lines(count - 2, 'step();')}}\n`;

const check = (files: Record<string, string>, exceptions: readonly Exception[] = []) =>
  checkSizes(new Map(Object.entries(files)), exceptions).violations.map(({ at, says }) => `${at} ${says}`);

/** Many short files, so that one long one does not move what is usual. */
const short = Object.fromEntries(
  Array.from({ length: 40 }, (_, index) => [`short/${index}.ts`, functionOf(5)]),
);

describe('limits', () => {
  test('a file may have 400 lines and not 401', () => {
    expect(check({ ...short, 'a.ts': lines(400) })).toEqual([]);
    expect(check({ ...short, 'a.ts': lines(401) })).toEqual([
      'a.ts the file has 401 lines; at most 400 are allowed',
    ]);
  });

  test('a function may have 60 lines and not 61', () => {
    expect(check({ ...short, 'a.ts': functionOf(60) })).toEqual([]);
    expect(check({ ...short, 'a.ts': `\n${functionOf(61)}` })).toEqual([
      'a.ts:2 long has 61 lines; at most 60 are allowed',
    ]);
  });

  test('most files and functions must be much shorter, and the longest are named', () => {
    expect(check({ 'a.ts': lines(201) })).toEqual([
      'files 95 % should have at most 200 lines, and have 201: a.ts (201)',
    ]);
    expect(check({ 'a.ts': functionOf(26) })).toEqual([
      'functions 95 % should have at most 25 lines, and have 26: a.ts:1 (26)',
    ]);
  });

  test('a style sheet is counted as a file', () => {
    expect(check({ ...short, 'a.css': lines(401) })).toHaveLength(1);
  });
});

describe('functions', () => {
  test.each([
    ['a method', `class A {\n${functionOf(61, 'm()')}}`, 'm'],
    ['an arrow', functionOf(61, 'const arrow = () =>'), 'arrow'],
    ['a member', `const o = { ${functionOf(61, 'member: () =>')} };`, 'member'],
    ['a callback', `run(${functionOf(61, '() =>')});`, '(nameless)'],
  ])('%s counts and is named', (_kind, code, name) => {
    expect(functionsIn('a.ts', code)).toMatchObject([{ name, lines: 61 }]);
  });

  test('the comment above a function is not part of it', () => {
    expect(functionsIn('a.ts', `/**\n${lines(70, ' * why')} */\n${functionOf(10)}`)).toMatchObject([
      { lines: 10 },
    ]);
  });

  test('the script of a Svelte file is measured and its markup is not', () => {
    const page = `<script>\n${functionOf(61)}</script>\n{#each list as item}\n${lines(70)}{/each}\n`;
    expect(check({ ...short, 'a.svelte': page })).toEqual([
      'a.svelte:2 long has 61 lines; at most 60 are allowed',
    ]);
  });

  test.each(["describe('x', () =>", "test.each([1])('x', () =>", "test('x', async () =>"])(
    'in a test file, %s may be long',
    (head) => {
      expect(check({ ...short, 'a.test.ts': `${functionOf(61, head).trim()});` })).toEqual([]);
      expect(check({ ...short, 'a.ts': `${functionOf(61, head).trim()});` })).toHaveLength(1);
    },
  );

  test('other functions of a test file may not', () => {
    expect(check({ ...short, 'a.test.ts': functionOf(61) })).toHaveLength(1);
  });
});

describe('exceptions', () => {
  const reason = 'a table of the law';

  test('cover files by pattern, or one function by name', () => {
    expect(check({ ...short, 'x/data/a.ts': lines(500) }, [{ files: 'x/data/*.ts', reason }])).toEqual([]);
    expect(
      check({ ...short, 'a.ts': functionOf(70) }, [{ files: 'a.ts', function: 'long', reason }]),
    ).toEqual([]);
  });

  test('for a file do not cover its functions', () => {
    expect(check({ ...short, 'a.ts': functionOf(450) }, [{ files: 'a.ts', reason }])).toHaveLength(1);
  });

  test('need a reason, and something that needs them', () => {
    const [blank, idle] = [
      { files: 'a.ts', reason: ' ' },
      { files: 'short/*.ts', reason },
    ];
    expect(check({ ...short, 'a.ts': lines(500) }, [blank, idle])).toEqual([
      'tools/size-exceptions.json (a.ts) gives no reason',
      'tools/size-exceptions.json (short/*.ts) is not needed any more',
    ]);
  });
});

describe('percentile', () => {
  // The worked example of the nearest-rank method in Wikipedia's article on percentiles.
  test.each([
    [0.05, 15],
    [0.3, 20],
    [0.4, 20],
    [0.5, 35],
    [1, 50],
  ])('%f of the published example is %i', (share, expected) => {
    expect(percentile([15, 20, 35, 40, 50], share)).toBe(expected);
  });

  test('at least the share is at most the value, and less than the share is below it', () => {
    const values = fc.array(fc.integer(), { minLength: 1 });
    const hundredths = fc.integer({ min: 1, max: 100 });
    fc.assert(
      fc.property(values, hundredths, (list, hundredth) => {
        const value = percentile(list, hundredth / 100);
        const upTo = list.filter((other) => other <= value).length;
        const below = list.filter((other) => other < value).length;
        return upTo * 100 >= hundredth * list.length && below * 100 < hundredth * list.length;
      }),
    );
  });
});

test('a last line break begins no new line', () => {
  expect(['', 'a', 'a\n', 'a\nb', 'a\n\n'].map((text) => sizeOfFile('a', text).lines)).toEqual([
    0, 1, 1, 2, 2,
  ]);
});
