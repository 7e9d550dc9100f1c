import { describe, expect, test } from 'vitest';
import { importViolations } from './check-imports.ts';

/** A workspace in which everything is declared that the rules do not forbid anyway. */
const DECLARED = {
  '@samskab/danish': '1',
  '@samskab/qca': '1',
  '@samskab/domain': '1',
  '@samskab/search': '1',
  '@samskab/store': '1',
  '@samskab/print': '1',
  zod: '4',
};
const PARTS = [
  'packages/danish',
  'packages/qca',
  'packages/domain',
  'packages/search',
  'packages/exchange',
  'packages/store',
  'packages/print',
  'packages/testing',
  'apps/web',
  'apps/cli',
];

const manifest = (folder: string) => {
  const part = folder.split('/')[1];
  const dependencies = { ...DECLARED, pg: '8', svelte: '5', 'better-auth': '1' };
  return JSON.stringify({ name: part === 'cli' ? 'samskab' : `@samskab/${part}`, dependencies });
};

const WORKSPACE = [
  [
    'package.json',
    JSON.stringify({
      name: 'root',
      devDependencies: { vitest: '5', 'fast-check': '4', '@samskab/testing': '1' },
    }),
  ],
  ...PARTS.map((folder) => [`${folder}/package.json`, manifest(folder)]),
] as [string, string][];

const check = (path: string, text: string) =>
  importViolations(new Map([...WORKSPACE, [path, text]])).map(({ at, says }) => `${at} ${says}`);

describe('tiers', () => {
  test.each([
    ['apps/web/src/lib/server/a.ts', '@samskab/store'],
    ['apps/cli/src/a.ts', '@samskab/store'],
    ['apps/web/src/lib/server/a.ts', '@samskab/print'],
    ['packages/store/src/a.ts', '@samskab/domain'],
    ['packages/store/src/a.ts', '@samskab/search'],
    ['packages/search/src/a.ts', '@samskab/danish'],
    ['packages/exchange/src/a.ts', '@samskab/danish'],
    ['packages/domain/src/kernel/a.ts', '@samskab/qca'],
    ['bench/a.ts', '@samskab/store/testing'],
    ['packages/danish/src/a.test.ts', '@samskab/testing'],
  ])('%s may import %s', (path, specifier) => {
    expect(check(path, `import { a } from '${specifier}';`)).toEqual([]);
  });

  test.each([
    ['packages/domain/src/kernel/a.ts', '@samskab/store', 'domain may not import store'],
    ['packages/danish/src/a.ts', '@samskab/qca', 'danish may not import qca'],
    ['packages/exchange/src/a.ts', '@samskab/store', 'exchange may not import store'],
    ['packages/search/src/a.ts', '@samskab/domain', 'search may not import domain'],
    ['packages/store/src/a.ts', '@samskab/web', 'store may not import web'],
    ['packages/testing/src/a.ts', '@samskab/danish', 'testing may not import danish'],
    ['packages/print/src/a.ts', '@samskab/domain', 'print may not import domain'],
    ['packages/danish/src/a.ts', '@samskab/testing', 'only tests may import testing'],
    ['packages/domain/src/kernel/a.ts', '@samskab/domain', 'imports its own package by name'],
  ])('%s may not import %s', (path, specifier, says) => {
    expect(check(path, `\nimport { a } from '${specifier}';`).join()).toContain(`${path}:2 ${says}`);
  });
});

test.each([
  "export { a } from 'X';",
  "const a = await import('X');",
  "type A = import('X').A;",
  "import type { A } from 'X';",
])('sees %s', (code) => {
  expect(check('packages/danish/src/a.ts', code.replace('X', '@samskab/store'))).toHaveLength(1);
});

test('does not see an import in a comment or in a text', () => {
  expect(check('packages/danish/src/a.ts', "// import 'pg'\nexport const a = \"import 'pg'\";")).toEqual([]);
});

test('reads the scripts of a Svelte file and gives their true lines', () => {
  const page = "<p>import 'pg'</p>\n<script lang=\"ts\">\n  import { a } from '@samskab/store';\n</script>\n";
  expect(check('apps/web/src/routes/+page.svelte', page)).toEqual([
    'apps/web/src/routes/+page.svelte:3 only server files may import store',
  ]);
});

describe('paths', () => {
  test('a path may not lead into another package', () => {
    expect(check('packages/store/src/a.ts', "import '../../domain/src/index.ts';")).toHaveLength(1);
    expect(check('packages/store/src/a/b.ts', "import '../c.ts';")).toEqual([]);
  });

  test.each([
    ['experiences/a.ts', '../guide/b.ts', 1],
    ['kernel/a.ts', '../experiences/b.ts', 1],
    ['experiences/a.ts', '../testing.ts', 1],
    ['experiences/a.test.ts', '../testing.ts', 0],
    ['experiences/a.ts', '../kernel/b.ts', 0],
    ['experiences/deep/a.ts', '../b.ts', 0],
    ['index.ts', './experiences/b.ts', 0],
    ['testing.ts', './experiences/b.ts', 0],
  ])('in the domain, %s importing %s breaks %i rules', (file, specifier, count) => {
    expect(check(`packages/domain/src/${file}`, `import '${specifier}';`)).toHaveLength(count);
  });
});

describe('databases, SvelteKit and the store', () => {
  test.each([
    ['packages/store/src/a.ts', 'pg', 0],
    ['apps/cli/src/a.ts', 'pg', 1],
    ['apps/web/src/lib/server/a.ts', 'pg', 1],
    ['apps/web/src/lib/server/auth.ts', 'better-auth/adapters/drizzle', 0],
    ['apps/web/src/lib/server/auth/options.ts', 'better-auth/adapters/drizzle', 0],
    ['apps/web/src/lib/server/mail.ts', 'better-auth/adapters/drizzle', 1],
    ['apps/web/src/routes/+page.ts', 'svelte/store', 0],
    ['apps/cli/src/a.ts', 'svelte/store', 1],
    ['apps/cli/src/a.ts', '$app/paths', 1],
    ['apps/web/src/hooks.server.ts', '@samskab/store', 0],
    ['apps/web/src/routes/x/+server.ts', '@samskab/store', 0],
    ['apps/web/src/routes/x/+page.server.ts', '@samskab/store', 0],
    ['apps/web/server.js', '@samskab/store', 0],
    ['apps/web/src/routes/x/+page.ts', '@samskab/store', 1],
    ['apps/web/src/lib/ui/a.ts', '@samskab/store', 1],
  ])('%s importing %s breaks %i rules', (path, specifier, count) => {
    expect(check(path, `import '${specifier}';`)).toHaveLength(count);
  });
});

describe('declared packages', () => {
  test.each([
    ['packages/domain/src/kernel/a.ts', 'zod/v4', 0],
    ['packages/domain/src/kernel/a.ts', '@scope/other/deep', 1],
    ['packages/domain/src/kernel/a.test.ts', 'vitest', 0],
    ['packages/domain/src/kernel/a.ts', 'vitest', 1],
    ['tools/a.ts', 'lodash', 1],
    ['apps/web/src/lib/a.ts', '#lib/b.ts', 0],
    ['apps/cli/src/a.ts', 'node:fs', 0],
  ])('%s importing %s breaks %i rules', (path, specifier, count) => {
    expect(check(path, `import '${specifier}';`)).toHaveLength(count);
  });
});

describe('pure packages', () => {
  const inDomain = (code: string) => check('packages/domain/src/kernel/a.ts', code);

  test.each([
    'Date.now();',
    'new Date();',
    'Date();',
    'Math.random();',
    'const { env } = process;',
    'const a = { process };',
    "await fetch('x');",
    'setTimeout(f, 1);',
    'crypto.randomUUID();',
    'const clock = Date.now;',
    "import 'node:fs';",
    "import 'fs';",
  ])('may not say %s', (code) => {
    expect(inDomain(`export const one = 1;\n${code}`)).toHaveLength(1);
  });

  test.each([
    'new Date(0);',
    'function f(process: Process) { return process.phase; }',
    'const f = ({ fetch }: Fetching) => fetch();',
    'const { process: forløb } = room; f(forløb);',
    'room.process.start(); room.fetch();',
    'type Room = { process: Process }; class A { fetch() {} }',
    '// Date.now()',
    "'Math.random()';",
    'type Clock = { readonly now: Date };',
  ])('may say %s', (code) => {
    expect(inDomain(code)).toEqual([]);
  });

  test('a name of one file does not hide the world from the next', () => {
    const files = new Map([
      ...WORKSPACE,
      ['packages/domain/src/kernel/a.ts', 'const fetch = 1;'],
      ['packages/domain/src/kernel/b.ts', "fetch('x');"],
    ] as [string, string][]);
    expect(importViolations(files).map(({ at }) => at)).toEqual(['packages/domain/src/kernel/b.ts:1']);
  });

  test('their tests may read files and the clock, and so may the others', () => {
    expect(check('packages/domain/src/kernel/a.test.ts', "import 'node:fs'; Date.now();")).toEqual([]);
    expect(check('packages/store/src/a.ts', "import 'node:fs'; Date.now();")).toEqual([]);
  });

  test('only exchange handles bytes', () => {
    expect(
      check('packages/exchange/src/a.ts', "import 'node:stream'; import 'node:zlib'; import 'buffer';"),
    ).toEqual([]);
    expect(check('packages/exchange/src/a.ts', "import 'node:fs';")).toHaveLength(1);
    expect(inDomain("import 'node:stream';")).toHaveLength(1);
  });
});
