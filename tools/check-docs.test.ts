import { describe, expect, test } from 'vitest';
import { exampleViolations, linkViolations } from './check-docs.ts';
import { exportsOf } from './docs/declarations.ts';
import { examplesIn } from './docs/examples.ts';
import { anchorsIn } from './docs/links.ts';

const double = (value: number) => value * 2;

/** Checks a package of two files, whose modules are what the test says they are. */
async function check(
  comment: string,
  { index = "export { double } from './double.ts';", part = 'danish' } = {},
) {
  const path = `packages/${part}/src/double.ts`;
  const files = new Map([
    [`packages/${part}/src/index.ts`, index],
    [path, `${comment}\nexport const double = (value: number) => value * 2;\n`],
  ]);
  const violations = await exampleViolations(files, async () => ({ double, LIMIT: 7, later: async () => 1 }));
  return violations.map(({ at, says }) => `${at} ${says}`);
}

describe('examples', () => {
  test.each([
    '/** @example double(2) // => 4 */',
    '/**\n * Twice.\n * @example double(2) // => 4\n * @example double(0) // => 0\n * @param value any number\n */',
    '/**\n * @example\n * double(\n *   2,\n * ) // => 4\n */',
    '/** @example [double(2), LIMIT] // => [4, 7] */',
    "/** @example { at: 'a@b.dk', more: double(1) } // => { more: 2, at: 'a@b.dk' } */",
    '/** @example await later() // => 1 */',
  ])('%j is true', async (comment) => {
    expect((await check(comment)).filter((one) => one.includes('double.ts'))).toEqual([]);
  });

  test.each([
    ['a wrong value', '/** @example double(2) // => 5 */', 'double(2) is 4, not 5'],
    ['an error', '/** @example treble(2) // => 6 */', 'treble(2) fails: ReferenceError'],
    ['code that is none', '/** @example double(2 // => 4 */', 'fails: SyntaxError'],
    ['no value', '/** @example double(2) */', 'says no value'],
    ['a near miss', '/** @example double(0.15) + 0.3 // => 0.61 */', 'is 0.6, not 0.61'],
    [
      'a second one that is wrong',
      '/**\n * @example double(2) // => 4\n * @example double(3) // => 7\n */',
      'double(3) is 6',
    ],
  ])('%s is found', async (_kind, comment, says) => {
    expect((await check(comment)).join('\n')).toContain(says);
  });

  test('a public function without one is found, where it is declared', async () => {
    expect(await check('/** Twice. */')).toContain('packages/danish/src/double.ts:2 double has no @example');
  });

  test('of store only those that are there are run', async () => {
    expect(await check('/** Twice. */', { part: 'store' })).toEqual([]);
    expect(await check('/** @example double(2) // => 5 */', { part: 'store' })).toHaveLength(1);
  });

  test('may use what their file imports, also if only for its types', async () => {
    const path = 'packages/store/src/a.ts';
    const text =
      "import type { Word } from './words/word.ts';\n/** @example wordOf(1) // => 'one' */\nexport const a = 1;";
    const files = new Map([
      [path, text],
      ['packages/store/src/words/word.ts', ''],
    ]);
    const load = async (file: string) => (file === path ? { a: 1 } : { wordOf: () => 'one' });
    expect(await exampleViolations(files, load)).toEqual([]);
  });

  test('a package that cannot be loaded is found', async () => {
    const files = new Map([['packages/danish/src/index.ts', '']]);
    const load = () => Promise.reject(new Error('gone'));
    expect(await exampleViolations(files, load)).toEqual([
      { at: 'packages/danish/src/index.ts', says: 'cannot be loaded: Error: gone' },
    ]);
  });
});

test('text around the examples of a comment is left alone', () => {
  const comment =
    '/**\n * Twice: `a` // => b\n * @param a\n * @example f(1) // => 2\n * @returns c // => d\n */';
  expect(examplesIn(comment)).toEqual([{ expression: 'f(1)', value: '2' }]);
});

test('names are followed through every way to pass them on', () => {
  const files = new Map([
    [
      'a/index.ts',
      "export * from './b.ts';\nexport { two as deux } from './c.ts';\nexport * as all from './c.ts';",
    ],
    ['a/b.ts', "/** One. */\nexport function one() {}\nexport { three } from './deep/d.ts';"],
    ['a/c.ts', '/** Two. */\nexport const two = () => {};'],
    ['a/deep/d.ts', '/** Three. */\nexport class three {}'],
  ]);
  const found = exportsOf('a/index.ts', files);
  expect(found.get('one')).toMatchObject({ path: 'a/b.ts', line: 2, comment: '/** One. */' });
  expect(found.get('deux')).toMatchObject({ path: 'a/c.ts', comment: '/** Two. */' });
  expect(found.get('three')).toMatchObject({ path: 'a/deep/d.ts', isClass: true });
});

describe('links', () => {
  const files = new Map([
    ['docs/a.md', '# Første trin\n\n## Again\n\n## Again\n'],
    ['README.md', '# Readme'],
    ['picture.png', ''],
  ]);
  const linksOf = (text: string) =>
    linkViolations(new Map([['docs/b.md', text]]), (path) => files.get(path) ?? null).map(({ at }) => at);

  test.each([
    '[a](a.md)',
    '[a](./a.md#første-trin)',
    '[a](a.md#again-1)',
    '[up](../README.md)',
    '![picture](../picture.png "A picture")',
    '[here](#here)\n\n# Here',
    '[other site](https://example.org/a.md) [mail](mailto:a@example.org) [address](/erfaringer)',
    '`[code](nowhere.md)`',
    '```\n[code](nowhere.md)\n```',
    'an array[0](1)',
  ])('%j is fine', (text) => {
    expect(linksOf(text.replace('(1)', '(a.md)'))).toEqual([]);
  });

  test.each([
    '[a](nowhere.md)',
    '![a](../nowhere.png)',
    '[a](a.md#nowhere)',
    '[a](#nowhere)',
    '[a]: nowhere.md',
    '[a](../../README.md)',
  ])('%j leads nowhere', (text) => {
    expect(linksOf(`first line\n${text}`)).toEqual(['docs/b.md:2']);
  });

  test('a closed fence hides nothing after it', () => {
    expect(linksOf('```\nx\n```\n[a](nowhere.md)')).toEqual(['docs/b.md:4']);
  });

  test("anchors are those of the forges, after the example in GitHub's own documentation", () => {
    const text =
      "# Sample Section\n## This'll  be a _Helpful_ Section About the Greek Letter Θ!\n# Sample Section";
    expect([...anchorsIn(text)]).toEqual([
      'sample-section',
      'thisll--be-a-helpful-section-about-the-greek-letter-θ',
      'sample-section-1',
    ]);
  });

  test('a name in a heading keeps its underscores, and a link in it only its words', () => {
    expect([...anchorsIn('## DATABASE_URL\n## [The guide](guide.md), in short')]).toEqual([
      'database_url',
      'the-guide-in-short',
    ]);
  });
});
