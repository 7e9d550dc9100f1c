import { globSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

const FILES = globSync('{packages,apps/*/src,tools,content,bench}/**/*.test.ts', {
  exclude: ['**/node_modules/**'],
});
/** Signs that a test opens databases, starts programs, or changes what all files of its process see. */
const NEEDS_A_PROCESS =
  /@samskab\/store|\bopenStore\b|\btestStores\b|node:child_process|\bvi\.|\boverwriteGetLocale\b|\bprocess\.env\b/;
const alone = FILES.filter(
  (file) => file.startsWith('packages/store/') || NEEDS_A_PROCESS.test(readFileSync(file, 'utf8')),
);

export default defineConfig({
  test: {
    globalSetup: ['packages/store/src/testing/global-setup.ts'],
    ...(process.env['CI'] ? { setupFiles: ['tools/testing/same-chance.ts'] } : {}),
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      { extends: true, test: { name: 'alone', include: alone } },
      // One process for many files: to read the same modules for each anew would take as long as the tests.
      {
        extends: true,
        test: { name: 'together', include: FILES.filter((file) => !alone.includes(file)), isolate: false },
      },
    ],
  },
});
