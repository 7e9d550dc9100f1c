import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { noAxeViolations } from '../support/axe.ts';
import { DATA } from '../support/folder.ts';

const ROOT = fileURLToPath(new URL('../../../..', import.meta.url));
const CASES = path.join(
  process.env['SAMSKAB_DATA'] ?? path.resolve(ROOT, '../shared/data'),
  'collaborative-governance',
);

const samskab = (...words: readonly string[]) =>
  promisify(execFile)(
    process.execPath,
    [path.join(ROOT, 'apps/cli/bin/samskab.js'), ...words, '--data', DATA, '--json'],
    { cwd: ROOT, maxBuffer: 64 * 1024 * 1024 },
  );

test('cases that came with a codebook of their own are a collection, from theme to what contradicts', async ({
  page,
}) => {
  test.slow();
  const isThere = existsSync(CASES);
  if (!isThere) console.log(`Left out: the coded cases are not in ${CASES}.`);
  test.skip(!isThere, 'needs case tables that are not ours to ship');
  await samskab('import', path.join(CASES, 'cgcdb-60-cases.csv'), '--mapping', 'collaborative-governance');
  await samskab(
    'codes',
    'import',
    path.join(CASES, 'cgcdb-fuzzy.csv'),
    '--codebook',
    'collaborative-governance',
  );

  await page.goto('/viden?collection=collaborative-governance');
  await expect(page.getByText('Svaret bygger på 39 kodede erfaringer.')).toBeVisible();
  await expect(page.getByText('Eksempler er ingen viden')).toHaveCount(0);
  // Two ways, of which the first rests on fifteen cases: GOA*STR*ACC + RUL*TRA*GOA*STR, at least two cases a row.
  const ways = page.locator('section[aria-labelledby="side-present"] article');
  await expect(ways).toHaveCount(2);
  await expect(ways.first()).toContainText('I 12 af 15 erfaringer');
  await noAxeViolations(page);

  await page.getByLabel('Tema').selectOption('localClimate');
  await page.getByRole('button', { name: 'Vis' }).click();
  await expect(page).toHaveURL(/theme=localClimate/);
  const pattern = page.locator('section[aria-labelledby="side-present"] article').first();
  await pattern.getByText('Se erfaringerne').click();
  const against = pattern.locator('details ul').nth(1).getByRole('link').first();
  const title = ((await against.textContent()) ?? '').trim();
  await noAxeViolations(page);
  await against.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await noAxeViolations(page);

  await page.goto('/viden/vaerktoej?collection=collaborative-governance');
  await expect(page.getByRole('heading', { level: 1, name: 'Værktøj til mønstre' })).toBeVisible();
  // Until the source has agreed, its data are read here and not carried away.
  await expect(page.getByText('Disse data må kun læses her')).toBeVisible();
  const asked = await page.request.get('/viden/vaerktoej/data.csv?collection=collaborative-governance');
  expect(asked.status()).toBe(403);
  await noAxeViolations(page);
});
