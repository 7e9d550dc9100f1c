import { expect, test } from '@playwright/test';

test.describe(() => {
  test.skip(({ javaScriptEnabled }) => javaScriptEnabled === false, 'no browser is asked');

  test('programs read the library part by part, with the counts of the list', async ({ request, page }) => {
    const first = await (await request.get('/api/v1/experiences?q=kommunen&limit=2&why=1')).json();
    expect(first.items).toHaveLength(2);
    expect(first.items[0]).toMatchObject({ language: 'da', why: [{ word: 'kommunen' }] });
    await page.goto('/erfaringer?q=kommunen');
    await expect(page.locator('#results')).toHaveText(`${first.total} erfaringer`);

    const told = new Set<string>();
    const address = '/api/v1/experiences?q=kommunen&limit=7';
    for (let next: string | null = ''; next !== null;) {
      const part = await (await request.get(next ? `${address}&after=${next}` : address)).json();
      for (const { id } of part.items) told.add(id);
      next = part.next;
    }
    expect(told.size).toBe(first.total);

    const bad = await (await request.get('/api/v1/experiences?valence=bad')).json();
    expect(bad.items.every(({ valence }: { valence: string }) => valence === 'bad')).toBe(true);
    expect(bad.facets.valence.find(({ value }: { value: string }) => value === 'bad').count).toBe(bad.total);
  });

  test('a cursor that is none gets a sentence, and an odd limit a sensible one', async ({ request }) => {
    const answer = await request.get('/api/v1/experiences?after=hello');
    expect(answer.status()).toBe(400);
    expect(await answer.json()).toMatchObject({ error: 'unknownCursor', message: expect.any(String) });
    for (const limit of ['0', '-1', 'x', '1e9', ''])
      expect((await request.get(`/api/v1/experiences?limit=${limit}`)).status()).toBe(200);
  });

  test('programs ask which form their answers point to, and learn what they may send', async ({
    request,
  }) => {
    const rules = await (await request.get('/api/v1/guide')).json();
    const answers = Object.fromEntries(
      rules.questions.map(({ id, answers: [first] }: { id: string; answers: { code: string }[] }) => [
        id,
        id === 'sectors' ? [first?.code] : first?.code,
      ]),
    );
    const advice = await request.post('/api/v1/guide', { data: answers });
    expect(advice.status()).toBe(200);
    expect(await advice.json()).toMatchObject({ version: rules.version, form: 'egen_opgave', coverage: 1 });

    const wrong = await request.post('/api/v1/guide', { data: { weather: 'fine' } });
    expect(wrong.status()).toBe(400);
    expect(await wrong.json()).toMatchObject({
      refusals: [{ code: 'unknown_question', question: 'weather' }],
    });
    const long = await request.post('/api/v1/guide', { data: { weather: 'x'.repeat(20_000) } });
    expect(long.status()).toBe(413);
  });
});
