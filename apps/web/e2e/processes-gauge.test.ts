import { endProcess } from '@samskab/domain/processes';
import { openPot, openRoom, sham, table } from '@samskab/domain/processes/testing';
import { experienceById, processBySlug, voicesOf } from '@samskab/store';
import type { ExperienceId } from '@samskab/domain';
import { expect, type Page, test } from '@playwright/test';
import { noAxeViolations } from './support/axe.ts';
import { inStore } from './support/in-store.ts';
import { rawForm } from './support/posting.ts';
import { putRoom, type PutRoom } from './support/rooms.ts';

const verdict = (page: Page, text: string) => page.getByRole('heading', { level: 2, name: text });

/** Takes a seat in this browser. */
async function sit(page: Page, room: PutRoom, seat: number): Promise<string> {
  await page.goto(room.linkOf(seat));
  return `/forloeb/${room.slug}`;
}

const stored = (room: PutRoom) =>
  inStore(async (store) => {
    const found = await processBySlug(store.read, room.slug);
    if (!found) throw new Error('The room has gone');
    return found;
  });

test('»Den åbne gryde« is asked first, then shown its lights, and contests one', async ({ page }) => {
  const room = await putRoom(openPot().process);
  const citizen = room.process.of.seat.findIndex(({ group }) => group === 'citizens');
  const address = await sit(page, room, citizen);
  await page.goto(`${address}/maaleren`);

  // Blind: neither the page nor the file shows a light before the answer.
  await expect(verdict(page, 'Hvad synes du selv, før du ser måleren?')).toBeVisible();
  await expect(page.locator('#I04')).toHaveCount(0);
  const early = await page.request.get(`${address}/maaleren/maaler.json`);
  expect(early.headers()['content-type']).toContain('text/html');
  await noAxeViolations(page);
  await page.getByRole('button', { name: 'Send mit svar, og vis måleren' }).click();
  await expect(
    page.getByRole('alert').or(page.locator('.field-error, [id$="-error"]')).first(),
  ).toBeVisible();
  await page
    .getByRole('group', { name: /^På tværs/ })
    .getByRole('radio', { name: '4' })
    .check();
  await page
    .getByRole('group', { name: /^Var det samskabelse/ })
    .getByRole('radio', { name: 'Delvis' })
    .check();
  await page.getByRole('button', { name: 'Send mit svar, og vis måleren' }).click();

  await expect(verdict(page, 'Det er reel samskabelse.')).toBeVisible();
  await expect(page.getByText('ikke bruges til at rangordne kommuner').first()).toBeVisible();
  const relevant = page.locator('#I04');
  await expect(relevant).toContainText('gul');
  await expect(relevant).toContainText('79 % (11/14)');
  await expect(page.locator('#I07')).toContainText('grøn');
  await expect(page.getByText('1 har svaret.')).toBeVisible();
  await noAxeViolations(page);

  await relevant.getByText('Vi er ikke enige').click();
  await relevant.getByRole('textbox').fill('Naboerne blev aldrig spurgt');
  await relevant.getByRole('button', { name: 'Sæt striber på lyset' }).click();
  await expect(relevant).toContainText('Ikke alle er enige');
  await expect(relevant).toContainText('Naboerne blev aldrig spurgt');
  await noAxeViolations(page);

  const file = (await (await page.request.get(`${address}/maaleren/maaler.json`)).json()) as Record<
    string,
    unknown
  >;
  expect(file).toMatchObject({
    verdict: 'reel',
    resembles: null,
    lights: { I04: 'amber', I07: 'green', I20: 'amber' },
    values: { I18: 2 },
    contested: [{ indicator: 'I04', group: 'citizens' }],
  });
  expect(JSON.stringify(file)).toContain('rangordne');
  const table21 = await (await page.request.get(`${address}/maaleren/maaler.csv`)).text();
  expect(table21.trim().split('\n')).toHaveLength(22);
  // What was answered leads to no seat, and is asked once.
  expect((await stored(room)).of.selfCheck).toMatchObject([
    { group: 'citizens', answers: { P1: 4 }, wasCocreation: 'partly' },
  ]);
  // The whole room is a file for those who run it only.
  expect((await page.request.get(`${address}/eksport`)).status()).toBe(404);
});

test('a sham process is told kindly what it resembles', async ({ page }) => {
  const room = await putRoom(sham().process);
  const address = await sit(page, room, 0);
  await page.goto(`${address}/maaleren`);
  await page.getByRole('button', { name: 'Vis måleren uden mit svar' }).click();

  await expect(verdict(page, 'Det er ikke samskabelse.')).toBeVisible();
  await expect(
    page.getByText('Det ligner borgerinddragelse: De blev hørt, men bestemte ikke.'),
  ).toBeVisible();
  await expect(page.getByText('Det kan være helt rigtigt. Men kald det, hvad det er.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Find den form, der passer' })).toHaveAttribute(
    'href',
    '/vaelg-form',
  );
  await expect(page.locator('#I07')).toContainText('rød');
  await expect(page.locator('#I17')).toContainText('grå');
  await noAxeViolations(page);

  await page.getByText('Mål noget').click();
  await page.getByLabel('Hvad ser I efter?').fill('Hvor mange spiser sammen');
  await page.getByLabel(/^Før/).fill('4');
  await page.getByLabel('Hvad handler det om?').selectOption('relations');
  await page.getByLabel('Hvor mange mennesker?').fill('mange');
  await page.locator('form[action="?/outcome"]').getByRole('button').click();
  await expect(page.getByText('Skriv et helt tal').first()).toBeVisible();
  await page.getByLabel('Hvor mange mennesker?').fill('40');
  await page.locator('form[action="?/outcome"]').getByRole('button').click();
  await expect(page.getByRole('heading', { level: 3, name: 'Hvor mange spiser sammen' })).toBeVisible();
  expect((await stored(room)).of.outcome).toMatchObject([{ baseline: '4', n: 40, dimension: 'relations' }]);

  const whole = (await (await page.request.get(`${address}/eksport`)).json()) as {
    readonly process: { readonly of: Record<string, unknown> };
  };
  expect(whole).toMatchObject({
    format: 'samskab-process',
    pulse: { answers: 5 },
    gauge: { verdict: 'ikke' },
  });
  expect(Object.keys(whole.process.of)).not.toContain('pulse');
});

test('an end is harvested: a draft that is filled in, and a voice for each group', async ({
  page,
  request,
}) => {
  const walked = openRoom();
  table.locked(walked);
  const room = await putRoom({
    ...walked.process,
    of: {
      ...walked.process.of,
      seat: walked.process.of.seat.filter(({ group }) => group === 'public' || group === 'citizens'),
    },
  });
  const address = await sit(page, room, 0);
  await page.goto(address);
  await page.getByRole('link', { name: 'Slutningen' }).click();
  await noAxeViolations(page);
  await page.getByRole('button', { name: 'Slut forløbet' }).click();
  await expect(page.getByText('Vælg et svar.').first()).toBeVisible();
  await page.getByRole('radio', { name: /^Det stoppede/ }).check();
  await page.getByLabel('Hvorfor?', { exact: true }).fill('Salen blev solgt');
  await page.getByRole('button', { name: 'Slut forløbet' }).click();
  await expect(page.getByText('Salen blev solgt')).toBeVisible();
  await noAxeViolations(page);

  const form = await rawForm(page.request, `${address}/slut`);
  const twice = [0, 1].map(() => form.post({ formKey: form.hidden('formKey') }, '?/harvest'));
  const [html, again] = await Promise.all((await Promise.all(twice)).map((answer) => answer.text()));
  const links = (text = '') => [
    ...new Set(text.match(/https?:\/\/[^"<\s]+\/(?:fortael\/k|stemme)\/[\w-]+/g)),
  ];
  expect(links(html)).toHaveLength(3);
  expect(links(again)).toEqual(links(html));

  const draft = links(html).find((link) => link.includes('/fortael/k/')) ?? '';
  await page.goto(new URL(draft).pathname);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Den åbne gryde');
  for (const voice of links(html).filter((link) => link.includes('/stemme/')))
    expect(await (await request.get(new URL(voice).pathname)).text()).toContain('Den åbne gryde');

  const { harvested } = (await stored(room)).head;
  const [story, voices] = await inStore(async (store) => [
    await experienceById(store.read, harvested as ExperienceId),
    await voicesOf(store.read, harvested as ExperienceId),
  ]);
  expect(story).toMatchObject({
    state: 'draft',
    content: {
      title: 'Den åbne gryde',
      valence: 'stopped',
      problemFirst: table.FIRST,
      problemAgreed: table.AGREED,
      wentWrong: { what: 'Salen blev solgt' },
    },
  });
  expect(voices?.map(({ invited }) => invited)).toEqual(['Borgere', 'Det offentlige']);

  await page.goto(`${address}/slut`);
  await expect(page.getByText('Der er lavet en kladde.')).toBeVisible();
  await page.getByRole('button', { name: 'Lav et nyt link til kladden' }).click();
  await expect(page.getByRole('link', { name: /\/fortael\/k\// })).toBeVisible();
  await noAxeViolations(page);
});

test('afterwards: followed up, and a change that another group has seen', async ({ page }) => {
  const walked = openRoom();
  const seats = table.locked(walked);
  walked.do(walked.founder.id, (process, act) =>
    endProcess(process, act, { kind: 'anchored', why: 'Centeret tager det', groups: [] }),
  );
  const room = await putRoom(walked.process);
  const at = (id: string) => walked.process.of.seat.findIndex((seat) => seat.id === id);
  const address = await sit(page, room, at(seats.voluntary));
  await page.goto(`${address}/slut`);
  await page.getByText('Skriv, hvordan det står efter 30 dage').click();
  await page.getByLabel('Hvordan står det?').first().fill('De spiser stadig sammen');
  await page.locator('form[action="?/followUp"]').first().getByRole('button').click();
  await expect(page.getByText('De spiser stadig sammen').first()).toBeVisible();

  await page.getByText('Skriv en ændring').click();
  await page.getByLabel('Hos hvem?').selectOption({ index: 2 });
  await page.getByLabel('Hvad er lavet om?').fill('Man skal ikke længere melde sig til');
  await page.locator('form[action="?/change"]').getByRole('button').click();
  await expect(page.getByText('Venter på, at en anden gruppe har set det.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Ja, det har vi set' })).toHaveCount(0);
  await noAxeViolations(page);

  await sit(page, room, at(seats.citizens));
  await page.goto(`${address}/slut`);
  await page.getByRole('button', { name: 'Ja, det har vi set' }).click();
  await expect(page.getByText('Set af: Borgere')).toBeVisible();
  await page.goto('/forloeb');
  await expect(page.getByRole('link', { name: 'Den åbne gryde' }).first()).toBeVisible();
  await noAxeViolations(page);
});

test('outside a room small groups are told together, and what is not public is not there', async ({
  request,
  javaScriptEnabled,
}) => {
  test.skip(javaScriptEnabled === false, 'No browser is asked.');
  const pot = openPot().process;
  const shut = await putRoom(pot);
  for (const page of ['maaleren', 'maaleren/maaler.json', 'maaleren/maaler.csv', 'slut', 'eksport'])
    expect([page, (await request.get(`/forloeb/${shut.slug}/${page}`)).status()]).toEqual([page, 404]);

  const open = await putRoom({ ...pot, head: { ...pot.head, visibility: { gauge: 'public' } } });
  const html = await (await request.get(`/forloeb/${open.slug}/maaleren`)).text();
  expect(html).toContain('Det er reel samskabelse.');
  expect(html).toContain('Små grupper er talt sammen');
  // Three, three, four and one: eleven together, and no counts behind the shares.
  expect(html).toMatch(/<td[^>]*>11<\/td>/);
  expect(html).not.toContain('(11/14)');
  expect(html).not.toContain('Vi er ikke enige</');
  expect((await request.get(`/forloeb/${open.slug}/eksport`)).status()).toBe(404);
});
