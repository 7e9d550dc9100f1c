import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import axe from 'axe-core';
import { RUN } from './folder.ts';

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Without a result: what the script evaluates to would be carried back to the test. */
const AXE = `${axe.source};0`;

/**
 * One empty file for each page in which this run has found nothing, as it stood. What differs from visit to visit and
 * says nothing to anybody (keys of forms, secret addresses) is left out; width and colours belong to it. Files, because
 * every process of the run knows them.
 */
const CLEAN = join(RUN, 'clean-pages');

/**
 * Finds nothing that axe knows to be an obstacle. axe is a script, so in a page without JavaScript nothing is
 * checked: the same steps run with JavaScript in the other project. Our pages have no frames, so axe is put into the
 * page itself, which takes a third of the time of its own driver for Playwright.
 */
export async function noAxeViolations(page: Page): Promise<void> {
  if (test.info().project.use.javaScriptEnabled === false) return;
  const standing = await page.evaluate(asItStands);
  const known = join(CLEAN, createHash('sha256').update(standing).digest('hex'));
  if (existsSync(known)) return;
  await page.evaluate(AXE);
  const found = await page.evaluate(
    async (runOnly) => (await window.axe.run({ runOnly, resultTypes: ['violations'] })).violations,
    RULES,
  );
  expect(found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  mkdirSync(CLEAN, { recursive: true });
  writeFileSync(known, '');
}

/** Runs in the page. */
function asItStands(): string {
  const html = document.documentElement.outerHTML.replaceAll(/[\w-]{20,}(?=")/g, '…');
  const shown = ['dark', 'light'].filter((scheme) => matchMedia(`(prefers-color-scheme: ${scheme})`).matches);
  return `${innerWidth} ${shown.join()} ${matchMedia('print').matches} ${devicePixelRatio} ${html}`;
}
