import { type APIRequestContext, expect, test } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import {
  aBrokenPhoto,
  aPdf,
  aPdfBomb,
  aPdfThatRuns,
  aPictureBomb,
  LIARS,
  type TestFile,
  tooLarge,
} from './support/files.ts';
import { SERVER_LOG } from './support/folder.ts';
import { rawForm, writable } from './support/posting.ts';

// Whoever means harm has no browser between: the forms are posted as they are.
test.skip(({ javaScriptEnabled }) => javaScriptEnabled === false, 'no browser is asked');

const SCRIPT = `"><script>document.title='taget'</script>'; drop table experiences; --`;
const BROKEN = 'A\u0000B\ud800C';
const CPR = 'Hun har 010190-0000.';

async function beginRaw(request: APIRequestContext): Promise<string> {
  const form = await rawForm(request, '/fortael');
  const answer = await form.post({ link: form.hidden('link') });
  return (answer.headers()['location'] ?? '').replace(/\/1$/, '');
}

/** Posts one text into every control of a question in which one can write. Answers what the page then says. */
async function fillIn(request: APIRequestContext, address: string, text: string) {
  const form = await rawForm(request, address);
  const names = writable(form.html);
  const told = Object.fromEntries(names.map((name) => [name, text]));
  // Rows without a kind are no rows: each gets one, so that its texts are kept.
  const kinds = [
    ...form.html.matchAll(/name="((?:actors|outcomes|actions|lessons)\.\d+\.(?:type|dimension))"/g),
  ];
  const rows = Object.fromEntries(
    kinds.map(([, name = '']) => [name, name.endsWith('type') ? 'other' : 'relations']),
  );
  const groups = Object.fromEntries(
    Object.keys(rows).map((name) => [name.replace(/type$/, 'group'), 'public']),
  );
  const posted = { form: form.hidden('form'), began: form.hidden('began'), go: 'next' };
  const answer = await form.post({ ...groups, ...rows, ...told, ...posted });
  return { names, status: answer.status(), html: await answer.text() };
}

const questionsOf = async (request: APIRequestContext, story: string) => {
  const { html } = await rawForm(request, `${story}/mere`);
  const links = [...html.matchAll(/href="([^"]*\/(?:\d|send|mere\/[a-zA-Z]+))"/g)].map(
    ([, link = '']) => link,
  );
  return [...new Set(links)].filter((link) => link.startsWith(story));
};

test('script, SQL, NUL and half letters in every field of every question stay words', async ({ request }) => {
  const story = await beginRaw(request);
  const questions = await questionsOf(request, story);
  expect(questions.length).toBeGreaterThan(20);
  let fields = 0;
  for (const text of [SCRIPT, BROKEN])
    for (const address of questions) {
      const { names, status, html } = await fillIn(request, address, text);
      fields += names.length;
      expect([303, 422], `${address} ${status}`).toContain(status);
      for (const page of [html, (await rawForm(request, address)).html]) {
        expect(page).not.toContain('<script>document');
        expect(page.includes('\u0000'), address).toBe(false);
      }
    }
  expect(fields).toBeGreaterThan(60);
  // What was broken is kept without what no database and no page can hold.
  expect((await rawForm(request, `${story}/1`)).html).toContain('AB\ufffdC');
  expect((await rawForm(request, story)).html).not.toContain('<script>document');
});

test('ten million letters are answered at the field, and the rest is kept', async ({ request }) => {
  const story = await beginRaw(request);
  const form = await rawForm(request, `${story}/1`);
  const answer = await form.post({
    form: form.hidden('form'),
    began: form.hidden('began'),
    'story.before': 'æ'.repeat(5_000_000),
    problemFirst: 'Ældre spiser alene i dag.',
    go: 'next',
  });
  expect(answer.status()).toBe(422);
  const html = await answer.text();
  expect(html).toContain('Der er 5.000.000 tegn');
  expect(html.length).toBeGreaterThan(5_000_000);
  const after = (await rawForm(request, `${story}/1`)).html;
  expect(after).toContain('Ældre spiser alene i dag.');
  expect(after).not.toContain('ææææ');
});

test('answers that are on no list are refused at their field', async ({ request }) => {
  const story = await beginRaw(request);
  const form = await rawForm(request, `${story}/8`);
  const answer = await form.post({
    form: form.hidden('form'),
    go: 'next',
    ['__proto__']: 'x',
    constructor: 'x',
    scale: 'galaxy',
    municipality: '9999',
    startMonthMonth: '13',
    startMonthYear: 'nu',
  });
  expect(answer.status()).toBe(422);
  expect(await answer.text()).toContain('Vælg et af svarene på listen');
});

test('invitations and the sheets of the parties take nothing that does harm', async ({ request }) => {
  const story = await beginRaw(request);
  const invite = async (who: string) => {
    const form = await rawForm(request, `${story}/stemmer`);
    const link = form.hidden('link');
    const answer = await form.post({ link, who }, '?/invite');
    return { link, status: answer.status(), html: await answer.text() };
  };
  expect((await invite('')).status).toBe(422);
  expect((await invite('x'.repeat(1_000_000))).html).toContain('1000000');
  const cpr = await invite(CPR);
  expect([cpr.status, cpr.html.includes('010190')]).toEqual([422, false]);
  expect((await invite(SCRIPT)).html).not.toContain('<script>document');
  const { link, html } = await invite(BROKEN);
  expect(html).toContain('Linket til AB\ufffdC');

  const sheet = await rawForm(request, `/stemme/${link}`);
  const answer = async (fields: Record<string, string>) => {
    const got = await sheet.post({ group: 'public', ...fields });
    return { status: got.status(), html: await got.text() };
  };
  expect(await answer({})).toMatchObject({ status: 422 });
  expect(await answer({ group: 'galaxy', wentWell: 'Godt.' })).toMatchObject({ status: 422 });
  expect(await answer({ wentWell: 'x'.repeat(5_000_000) })).toMatchObject({ status: 422 });
  const hidden = await answer({ wentWell: CPR });
  expect([hidden.status, hidden.html.includes('010190')]).toEqual([422, false]);
  const taken = await answer({ wentWell: SCRIPT, wentBadly: BROKEN });
  expect([taken.status, taken.html.includes('<script>document')]).toEqual([200, false]);
  expect(taken.html).toContain('AB\ufffdC');
  expect((await request.get(`/stemme/${'a'.repeat(27)}`)).status()).toBe(404);
  expect(await readFile(SERVER_LOG, 'utf8')).not.toContain('010190');
});

test('files that lie, burst, run or say too much are refused in a sentence', async ({ request }) => {
  const story = await beginRaw(request);
  const form = await rawForm(request, `${story}/filer`);
  const add = async (file: TestFile, alt = 'En gryde suppe') => {
    const fields = { formKey: form.hidden('formKey'), file, alt, consent: 'noPersons' };
    const answer = await form.post(fields, '?/add');
    return { status: answer.status(), html: await answer.text() };
  };
  const refused: readonly (readonly [TestFile, string])[] = [
    ...LIARS.map((file) => [file, 'ikke et billede eller en PDF'] as const),
    [await aBrokenPhoto(), 'kan ikke åbnes'],
    [await aPictureBomb(), 'alt for stort at folde ud'],
    [aPdfBomb(), 'indeholder et program'],
    [tooLarge(), 'Filen fylder 11 MB'],
    [aPdfThatRuns.plain, 'indeholder et program'],
    [aPdfThatRuns.inCodes, 'indeholder et program'],
    [aPdfThatRuns.packed, 'indeholder et program'],
    [aPdf('Børneattest formand.pdf'), 'straffeattester må ikke gemmes'],
    [aPdf('010190-0000.pdf'), 'CPR-nummer i filens navn'],
  ];
  for (const [file, sentence] of refused) {
    const { status, html } = await add(file);
    expect([file.name, status, html.includes(sentence)]).toEqual([file.name, 422, true]);
  }
  for (const alt of ['', 'x'.repeat(301), CPR]) {
    const { status, html } = await add(aPdf(), alt);
    expect([alt.length, status, html.includes('010190')]).toEqual([alt.length, 422, false]);
  }
  expect((await rawForm(request, `${story}/filer`)).html).not.toContain('?/remove');
  expect((await add(aPdf(), BROKEN)).status).toBe(303);
  expect((await rawForm(request, `${story}/filer`)).html).toContain('AB\ufffdC');
});

test('no more files than it says', async ({ request }) => {
  const story = await beginRaw(request);
  for (let n = 1; n <= 7; n += 1) {
    const form = await rawForm(request, `${story}/filer`);
    const fields = { file: aPdf(`rapport ${n}.pdf`), alt: 'En rapport', consent: 'noPersons' };
    expect((await form.post(fields, '?/add')).status()).toBe(n <= 6 ? 303 : 422);
  }
  const { html } = await rawForm(request, `${story}/filer`);
  expect(html).toContain('Højst 6 i alt');
  expect(html).toContain('Der er ikke plads til flere.');
});

test('a story that was published is not taken down with a reason that does harm', async ({ request }) => {
  const story = await beginRaw(request);
  const form = await rawForm(request, story);
  for (const why of ['', 'x'.repeat(1_000_000), CPR, SCRIPT, BROKEN]) {
    const answer = await form.post({ why }, '?/withdraw');
    const html = await answer.text();
    expect([409, 422]).toContain(answer.status());
    expect(html).not.toContain('010190');
    expect(html).not.toContain('<script>document');
  }
});
