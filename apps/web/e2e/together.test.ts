import { GUIDE_RULES, MOST_PARTIES, readGuideAnswers } from '@samskab/domain/guide';
import type { ActorGroup } from '@samskab/domain';
import { holdTogether, newKey, saveAnswer, startTogether } from '@samskab/store';
import { expect, type Browser, type Page, test } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { noAxeViolations } from './support/axe.ts';
import { inStore } from './support/in-store.ts';
import { rawForm } from './support/posting.ts';

/** A foundation that the two share; on who decides they will differ. */
const SHARED = {
  problemClarity: 'a3',
  solutionKnown: 'a0',
  interdependence: 'a3',
  sectors: ['offentlig', 'frivillig', 'borgere'],
  initiator: 'flere',
  openness: 'a3',
  citizenRole: 'develop',
  exchange: 'pooled',
  authority: 'no',
  horizon: 'h2',
  capacity: 'c3',
  experiment: 'e3',
} as const;

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** Begins a session and answers its code, as it stands in addresses. */
async function begin(page: Page, kind: RegExp, topic: string): Promise<string> {
  await page.goto('/vaelg-form');
  await page.getByRole('link', { name: 'Svar hver for sig, og se, hvor I er uenige' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Svar sammen' })).toBeVisible();
  await noAxeViolations(page);
  await page.getByLabel(kind).check();
  await page.getByLabel('Hvad handler det om?').fill(topic);
  await press(page, 'Få en kode');
  await expect(page.getByRole('heading', { level: 1, name: topic })).toBeVisible();
  const code = await page.getByText(/^[A-Z0-9]{4}-[A-Z0-9]{4}$/).textContent();
  return (code ?? '').replace('-', '');
}

/** Answers in a browser of one's own: the shared answers, and one's own. */
async function answer(page: Page, code: string, group: string, decisionShare: string): Promise<void> {
  await page.goto(`/vaelg-form/sammen/${code}`);
  await page.getByLabel(group).check();
  await press(page, 'Begynd');
  await expect(page.getByText('Spørgsmål 1 af 16')).toBeVisible();
  // The address holds the answers, so the rest are given there.
  const given = Object.entries({ ...SHARED, decisionShare }).flatMap(([id, choice]) =>
    [choice].flat().map((one) => [id, one]),
  );
  await page.goto(`${page.url()}&${new URLSearchParams(given)}`);
  await expect(page.getByLabel('Det flytter sig, og ingen af os ser det hele')).toBeChecked();
  await noAxeViolations(page);
  await press(page, 'Spring til slutningen');
  await expect(page.getByRole('heading', { name: 'Se dine svar igennem' })).toBeVisible();
  await noAxeViolations(page);
  await press(page, 'Send mine svar');
  await expect(page.getByText('Tak, dine svar er sendt')).toBeVisible();
}

/** Answers of people who are not in the test, one after the other. */
const sendAnswers = (code: string, groups: readonly ActorGroup[]) =>
  inStore(async (store) => {
    const answers = readGuideAnswers({ ...SHARED, decisionShare: 'a3' }, GUIDE_RULES);
    if (!answers.ok) throw new Error('The answers of the test are none');
    for (const group of groups)
      await store.write(async (tx) => {
        const session = await holdTogether(tx, code, new Date());
        if (!session) throw new Error('There is no such session');
        return saveAnswer(tx, session, { key: newKey(), group, answers: answers.value, at: new Date() });
      });
  });

/** The code of a session whose time is over and which no job has deleted yet. */
const expiredCode = () =>
  inStore((store) =>
    store.write(async (tx) => {
      const code = [...randomUUID().replaceAll('-', '')]
        .slice(0, 8)
        .map((digit) => SIGNS[parseInt(digit, 16)])
        .join('');
      const at = new Date(Date.now() - 1000);
      const rest = { kind: 'room', topic: '', rulesVersion: 1, startedAt: at, expiresAt: at } as const;
      await startTogether(tx, { id: randomUUID(), code, hostKey: newKey(), ...rest });
      return code;
    }),
  );
const SIGNS = 'CDFGHJKMNPQRTVX3';

/** Somebody in a browser of their own, as wide as this one and with or without JavaScript as well. */
async function somebody(browser: Browser): Promise<Page> {
  const { viewport, javaScriptEnabled, isMobile, hasTouch } = test.info().project.use;
  const wish = { viewport, javaScriptEnabled, isMobile, hasTouch, locale: 'da-DK' };
  const given = Object.fromEntries(Object.entries(wish).filter(([, value]) => value !== undefined));
  return (await browser.newContext(given)).newPage();
}

/** With JavaScript a screen follows by itself within seconds; without, what stands in its head would fetch it again. */
async function follow(page: Page, by: 'itself' | 'link' = 'itself'): Promise<void> {
  if (test.info().project.use.javaScriptEnabled !== false) return;
  expect((await page.content()).includes('http-equiv="refresh"')).toBe(by === 'itself');
  if (by === 'itself') await page.reload();
  else await page.getByRole('link', { name: 'Hent siden igen' }).click();
}

test('a volunteer and a manager answer apart, see where they differ, and agree', async ({
  page: volunteer,
  browser,
}) => {
  const code = await begin(volunteer, /Nogle få parter/, 'Aftensmad i Baggården');
  await noAxeViolations(volunteer);
  const host = volunteer.url();
  await press(volunteer, 'Luk for svar, og vis billedet');
  await expect(volunteer.getByText('Mindst 2 skal have svaret')).toBeVisible();

  const manager = await somebody(browser);
  await answer(manager, code, 'Det offentlige', 'a1');
  await expect(manager.getByText('Én har svaret')).toBeVisible();
  await answer(volunteer, code, 'Frivillige og foreninger', 'a3');
  await noAxeViolations(volunteer);

  await volunteer.goto(host);
  await press(volunteer, 'Luk for svar, og vis billedet');
  await volunteer.getByRole('link', { name: 'Se billedet' }).click();
  await follow(manager);
  await expect(manager).toHaveURL(/\/billede$/);

  for (const page of [volunteer, manager]) {
    const [first] = await page.getByRole('heading', { level: 2 }).allTextContents();
    expect(first).toBe('Tal om det her først');
    const card = page.locator('#q-decisionShare');
    await expect(card).toContainText('1. Hvem træffer de vigtige valg?');
    await expect(card).toContainText('Svarer I »Parterne beslutter sammen«, peger det på Samskabelse.');
    await expect(card).toContainText(
      /Svarer I »Én part, når den har hørt de andre«, peger det på (?!Samskabelse)/,
    );
    await expect(card).toContainText('Frivillige og foreninger: 1');
  }
  await noAxeViolations(manager);
  await manager.getByText('Skriv, hvad I blev enige om').first().click();
  await noAxeViolations(manager);
  await manager.locator('#q-decisionShare').getByLabel('Parterne beslutter sammen').check();
  await manager.locator('#q-decisionShare').getByRole('button').click();
  await expect(manager.getByText('I blev enige om: Parterne beslutter sammen')).toBeVisible();
  await noAxeViolations(manager);

  // Where somebody may be choosing, the page is not fetched again behind their back.
  await follow(volunteer, 'link');
  await expect(volunteer.getByText('I blev enige om: Parterne beslutter sammen')).toBeVisible();
  await volunteer.getByRole('link', { name: 'Se hele svaret, og skriv det ud' }).click();
  await expect(volunteer).toHaveURL(/\/vaelg-form\/svar\?.*decisionShare=a3/);
  await expect(volunteer.getByRole('heading', { level: 1 })).toContainText('Samskabelse');

  // Both take the sheet along, look at an experience with that form, and find a way to meet.
  const sheet = await volunteer.locator('a[href*="svar.pdf"]').getAttribute('href');
  const pdf = await volunteer.request.get(sheet ?? '');
  expect(pdf.headers()['content-type']).toBe('application/pdf');
  const answered = volunteer.url();
  await volunteer.locator('main a[href*="/erfaringer/"]').first().click();
  await expect(volunteer).toHaveURL(/\/erfaringer\/[^?]+$/);
  await volunteer.goto(answered);
  await volunteer.getByRole('link', { name: 'Find en måde at mødes på' }).click();
  await volunteer.getByRole('link', { name: 'Hvem mangler?' }).click();
  await expect(volunteer.getByRole('heading', { level: 1 })).toHaveText('Hvem mangler?');
  await manager.context().close();
});

test('a room: the code on the wall, few answers put together, and all gone when the host says so', async ({
  page: host,
  browser,
}) => {
  const code = await begin(host, /Mange i samme rum/, 'Torvet om aftenen');
  const secret = host.url();
  const wall = await somebody(browser);
  await wall.goto(`/vaelg-form/sammen/${code}/skaerm`);
  await expect(wall.getByText(`${code.slice(0, 4)}-${code.slice(4)}`)).toBeVisible();
  await expect(
    wall.getByRole('img', { name: new RegExp(`QR-kode.*/vaelg-form/sammen/${code}$`) }),
  ).toBeVisible();
  await noAxeViolations(wall);

  await sendAnswers(code, ['public', 'public', 'public', 'citizens']);
  await follow(wall);
  await expect(wall.getByText('4 har svaret')).toBeVisible();
  await noAxeViolations(wall);
  await host.goto(secret);
  await host.getByText('Svar, der er sendt').click();
  await host.getByRole('button', { name: 'Fjern 4' }).click();
  await expect(host.getByText('3 har svaret')).toBeVisible();
  await sendAnswers(code, ['private']);
  await press(host, 'Luk for svar, og vis billedet');

  await follow(wall);
  await expect(wall.getByText('Grupper med få svar er lagt sammen')).toBeVisible();
  await expect(wall.getByText('Det offentlige + Virksomheder: 4').first()).toBeVisible();
  await expect(wall.getByRole('button', { name: 'Det blev vi enige om' })).toHaveCount(0);
  await noAxeViolations(wall);
  const byHand = await rawForm(wall.context().request, `/vaelg-form/sammen/${code}/billede`);
  const written = await byHand.post({ question: 'decisionShare', decisionShare: 'a0' });
  expect(written.status()).toBe(403);
  await host.goto(`/vaelg-form/sammen/${code}/billede`);
  await expect(host.getByText('Skriv, hvad I blev enige om').first()).toBeVisible();

  await host.goto(secret);
  await host.getByText('Slet det hele nu').click();
  await press(host, 'Slet alt');
  await expect(host.getByText('Koden virker ikke mere')).toBeVisible();
  await follow(wall).catch(() => {});
  await expect(wall.getByRole('heading', { level: 1, name: 'Den kode kender vi ikke' })).toBeVisible();
  await noAxeViolations(wall);
  await wall.context().close();
});

test('a code that was guessed, mistyped or has expired says so, and what is wrong in a form stands at its field', async ({
  page,
}) => {
  const expired = await expiredCode();
  for (const code of ['KFM7PQ3D', 'abc', expired]) {
    const lost = await page.goto(`/vaelg-form/sammen/${code}`);
    expect(lost?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1, name: 'Den kode kender vi ikke' })).toBeVisible();
  }
  await page.getByLabel('Kode', { exact: true }).fill('kfm7');
  await press(page, 'Gå ind');
  await expect(page.getByText('En kode har otte tegn. Se på skærmen')).toBeVisible();
  await expect(page.getByLabel('Kode', { exact: true })).toHaveValue('kfm7');
  await noAxeViolations(page);
  await page.getByLabel('Hvad handler det om?').fill('Møde om 010190-1234');
  await press(page, 'Få en kode');
  await expect(page.getByRole('link', { name: 'Vælg, hvem der skal svare.' })).toBeVisible();
  await expect(page.getByLabel('Hvad handler det om?')).not.toHaveValue(/0101/);
  await noAxeViolations(page);
});

test('pressed twice it is done once; what is full, closed or written meanwhile is refused with a sentence', async ({
  request,
  playwright,
  baseURL,
}) => {
  test.skip(test.info().project.use.javaScriptEnabled === false, 'asks no browser');
  const start = await rawForm(request, '/vaelg-form/sammen');
  const fields = { kind: 'parties', topic: 'To tryk', link: start.hidden('link') };
  const begun = await Promise.all([start.post(fields), start.post(fields)]);
  const [host, again] = begun.map((one) => one.headers()['location'] ?? '');
  expect(host).toBe(again);
  const page = await (await request.get(host ?? '')).text();
  const code = /sammen\/([A-Z0-9]{8})\/skaerm/.exec(page)?.[1] ?? '';

  const alone = await playwright.request.newContext({ ...(baseURL && { baseURL }) });
  const path = `/vaelg-form/sammen/${code}`;
  const form = await rawForm(alone, `${path}/svar?gruppe=citizens&step=17`);
  const mine = { gruppe: 'citizens', link: form.hidden('link'), market: 'm0' };
  const sent = await Promise.all([form.post(mine), form.post(mine)]);
  expect(sent.map((one) => one.status())).toEqual([303, 303]);
  expect(await (await alone.get(path)).text()).toContain('Én har svaret');
  const asked = await alone.get(`${path}/status`);
  const mark = asked.headers()['etag'] ?? '';
  const same = await alone.get(`${path}/status`, { headers: { 'if-none-match': mark } });
  expect([asked.status(), same.status()]).toEqual([200, 304]);

  await sendAnswers(
    code,
    Array.from({ length: MOST_PARTIES - 1 }, () => 'public' as const),
  );
  const late = await rawForm(request, `${path}/svar?gruppe=private&step=17`);
  const refused = await late.post(
    { gruppe: 'private', link: late.hidden('link'), market: 'm1' },
    '?gruppe=private&step=17',
  );
  expect(refused.status()).toBe(409);
  expect(await refused.text()).toContain('Der kan højst være 300 med. Dine svar blev ikke sendt.');
  expect((await form.post({ ...mine, market: 'm1' })).status()).toBe(303);

  await (await rawForm(request, host ?? '')).post({}, '?/open');
  const closed = await form.post(mine, '?gruppe=citizens&step=17');
  expect(closed.status()).toBe(409);
  expect(await closed.text()).toContain('Der er lukket for svar');
  const picture = await rawForm(request, `${path}/billede`);
  const write = (market: string) => picture.post({ question: 'market', market });
  expect([(await write('m0')).status(), (await write('m0')).status()]).toEqual([303, 303]);
  const other = await write('m2');
  expect(other.status()).toBe(409);
  expect(await other.text()).toContain('En anden har netop skrevet noget her.');
  await alone.dispose();
});
