import { get, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { ADMINISTRATOR_STATE } from './support/folder.ts';

// Browsers unpack what they get; here it is looked at as it came.
const asked = (address: string, headers: Record<string, string>): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => get(address, { headers }, resolve).on('error', reject));

test.describe(() => {
  test.skip(({ javaScriptEnabled }) => javaScriptEnabled === false, 'no browser is asked');

  test('a page is the same the second time, compressed or not, and not sent when it is known', async ({
    baseURL,
  }) => {
    for (const path of ['/', '/erfaringer', '/en/erfaringer?valence=bad', '/erfaringer?show=map']) {
      const address = `${baseURL}${path}`;
      const plain = await asked(address, {});
      const page = await buffer(plain);
      expect(plain.headers['content-encoding'], path).toBeUndefined();
      for (const _ of ['made', 'remembered']) {
        const small = await asked(address, { 'accept-encoding': 'gzip' });
        expect(small.headers['content-encoding'], path).toBe('gzip');
        expect(small.headers['content-security-policy'], path).toBe(plain.headers['content-security-policy']);
        expect(gunzipSync(await buffer(small)).equals(page), path).toBe(true);
      }
      const again = await asked(address, { 'if-none-match': plain.headers.etag ?? '' });
      expect(again.statusCode, path).toBe(304);
      expect((await buffer(again)).length).toBe(0);
    }
  });

  test('what one person sees is kept from everybody else', async ({ browser, baseURL, request }) => {
    const address = `${baseURL}/erfaringer?q=gryde&sort=title`;
    const context = await browser.newContext({ storageState: ADMINISTRATOR_STATE });
    const page = await context.newPage();
    await page.goto(address);
    await expect(page.getByRole('link', { name: 'Min side' })).toBeVisible();
    const others = await (await request.get(address)).text();
    expect(others).toContain('href="/log-ind"');
    expect(others).not.toContain('href="/min-side"');
    await page.goto(address);
    await expect(page.getByRole('link', { name: 'Min side' })).toBeVisible();
    await context.close();
  });
});
