import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { noAxeViolations } from '../support/axe.ts';
import { handIn, People, titleFor } from '../support/editor.ts';
import { DATA } from '../support/folder.ts';
import { tellStory } from '../support/told-story.ts';

const ROOT = fileURLToPath(new URL('../../../..', import.meta.url));
const REAL = process.env['SAMSKAB_DATA'] ?? path.resolve(ROOT, '../shared/data');

/** Other collections' case tables, in the order they are imported: file, mapping, stories expected, second table. */
const TABLES = [
  ['collaborative-governance/cgcdb-60-cases.csv', 'collaborative-governance', 60],
  ['participedia/cases_title_description.csv', 'participedia-titles', 2258],
  ['participedia/cases_denmark.json', 'participedia-denmark', 35],
  ['participedia/cases_sample_full.csv', 'participedia-full', 10],
] as const;

interface Report {
  readonly files: readonly { readonly rows: number; readonly refused: number }[];
}

/** Imports a table with the real command, beside the running server. */
async function importTable(file: string, mapping: string): Promise<string> {
  const command = path.join(ROOT, 'apps/cli/bin/samskab.js');
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [command, 'import', file, '--mapping', mapping, '--data', DATA, '--json'],
    { cwd: ROOT, maxBuffer: 64 * 1024 * 1024 },
  );
  return stdout;
}

let people: People;
test.beforeEach(({ browser }, info) => {
  people = new People(browser, info);
});
test.afterEach(() => people.leave());

test('a new experience is told, reviewed, published and found among thousands of imported ones', async ({
  page,
}) => {
  test.slow();
  const there = TABLES.filter(([file]) => existsSync(path.join(REAL, file)));
  if (there.length < TABLES.length)
    console.log(`Left out: case tables that are not in ${REAL}; our own fixture is imported.`);
  const own = path.join(ROOT, 'golden/exchange/filled-template.csv');
  const tables =
    there.length > 0
      ? there.map(([file, mapping]) => [path.join(REAL, file), mapping] as const)
      : [[own, 'samskab-template'] as const];
  for (const [file, mapping] of tables) {
    const report = JSON.parse(await importTable(file, mapping)) as Report;
    expect(report.files.every(({ rows }) => rows > 0)).toBe(true);
  }

  await page.goto('/erfaringer?origin=imported');
  await expect(page.locator('ol.cards > li').first()).toBeVisible();
  await noAxeViolations(page);
  if (there.length === TABLES.length) {
    const total = Number(((await page.locator('#results').textContent()) ?? '').replaceAll(/\D/g, ''));
    expect(total).toBeGreaterThanOrEqual(TABLES[0][2] + TABLES[1][2]);
    await page.goto('/erfaringer?q=consensus+conference&country=DK');
    await expect(page.locator('ol.cards > li').first()).toBeVisible();
  }
  await page.locator('ol.cards > li a').first().click();
  await expect(page.getByText('Hentet fra en anden samling').first()).toBeVisible();
  await noAxeViolations(page);

  const teller = await people.member('tessa');
  const { page: desk } = await people.editor('edda');
  const title = titleFor('Suppe blandt mange', test.info());
  const id = await tellStory(teller.email, { title });
  await handIn(teller.page, id);
  await desk.goto(`/redaktion/${id}`);
  await desk.getByRole('button', { name: 'Tag den op' }).click();
  await desk.getByRole('button', { name: 'Godkend' }).click();
  await expect(desk.getByRole('status')).toContainText('Udgivet');

  await page.goto('/erfaringer');
  await page.getByRole('combobox', { name: 'Søg i erfaringerne' }).fill(title);
  await page.getByRole('button', { name: 'Søg' }).click();
  await expect(page.locator('ol.cards > li').first()).toContainText(title);
  await noAxeViolations(page);
});
