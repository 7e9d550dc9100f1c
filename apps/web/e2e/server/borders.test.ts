import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { noAxeViolations } from '../support/axe.ts';
import { newFolder, runToEnd, startServer } from '../support/start-server.ts';

const ROOT = fileURLToPath(new URL('../../../..', import.meta.url));
const REAL = path.join(
  process.env['SAMSKAB_DATA'] ?? path.resolve(ROOT, '../shared/data'),
  'geo-dk/kommuner-tiny.geojson',
);

test('the borders that an operator drops in are drawn, with the table beside', async ({ page }) => {
  if (!existsSync(REAL)) return console.log(`Left out: official borders on the map, ${REAL} is not there.`);
  // At a public address without a mail server, which is said at the start.
  const server = await startServer({ BORDERS_FILE: REAL, ORIGIN: 'https://samskab.example' });
  try {
    expect(server.printed()).toContain('Warning: ORIGIN is a public address, but SMTP_URL is not set');
    await page.goto(`${server.url}/erfaringer?show=map`);
    const map = page.locator('figure > svg');
    await expect(map.locator('path')).toHaveCount(98);
    await expect(page.locator('figure + details[open] tbody tr')).toHaveCount(98);
    await noAxeViolations(page);

    const aarhus = page.getByRole('row').filter({ hasText: 'Aarhus' });
    const count = await aarhus.getByRole('cell').innerText();
    await expect(map.locator('a').filter({ hasText: 'Aarhus' }).locator('title')).toHaveText(
      `Aarhus: ${count}`,
    );
    expect((await page.content()).length).toBeLessThan(250_000);
    await aarhus.getByRole('link').click();
    await expect(page).toHaveURL(/municipality=0751/);
  } finally {
    await server.stop();
  }
});

test('borders that cannot be drawn are said in one sentence, and nothing starts', async () => {
  const BORDERS_FILE = path.join(newFolder(), 'borders.geojson');
  writeFileSync(BORDERS_FILE, '{"type":"Topology"}');
  const { printed, code } = await runToEnd({ BORDERS_FILE, PORT: '0', DATA_DIR: newFolder() });
  expect(code).toBe(1);
  expect(printed.trim().split('\n')).toEqual([
    expect.stringMatching(/^BORDERS_FILE kan ikke bruges: .* \/ /),
  ]);
});
