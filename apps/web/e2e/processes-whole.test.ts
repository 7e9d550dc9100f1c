import { expect, type Page, test } from '@playwright/test';
import { isUuid, type ExperienceId } from '@samskab/domain';
import { processBySlug } from '@samskab/store';
import { noAxeViolations } from './support/axe.ts';
import { inStore } from './support/in-store.ts';
import { inviteFor, joinBy, openRoomAs, press, writeShared } from './support/process-pages.ts';
import { publishDraft } from './support/told-story.ts';

const PHONE = { viewport: { width: 360, height: 740 } };

/** Writes up the meeting on which the problem was defined, with four groups there. */
async function meet(page: Page, room: string): Promise<void> {
  await page.goto(`${room}/moeder`);
  await page.getByText('Skriv et møde op, som er holdt').click();
  const form = page.locator('#held-form');
  await form.getByRole('radio', { name: /^Problemmøde/ }).check();
  await form.getByLabel('Hvad skal mødet hedde?').fill('Vi mødtes på torvet');
  await form.getByLabel('Dag', { exact: true }).fill('2026-10-01');
  await form.getByLabel('Begynder klokken').fill('17:00');
  await form.getByLabel('Hvor mange minutter?').fill('90');
  for (const [group, count] of Object.entries({ citizens: 6, voluntary: 2, public: 2, private: 1 }))
    await form.locator(`[name="attendance.${group}"]`).fill(String(count));
  await press(page, 'held');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vi mødtes på torvet');
}

/** Puts an action on the board, and answers its path. */
async function addAction(page: Page, room: string, title: string): Promise<string> {
  await page.goto(`${room}/handlinger`);
  const summary = page.getByText('Sæt en handling på tavlen').first();
  if (!(await page.getByLabel('Hvad vil I gøre?').isVisible())) await summary.click();
  await page.getByLabel('Hvad vil I gøre?').fill(title);
  await page.getByLabel(/Hvem tager sig af det/).fill('Biblioteket');
  await page.getByLabel('Hvornår?', { exact: false }).first().fill('2027-03-01');
  await press(page, 'addAction');
  await page.getByRole('link', { name: title }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  return new URL(page.url()).pathname;
}

async function rate(page: Page, action: string): Promise<void> {
  await page.goto(action);
  await page.getByLabel('En ny måde at sætte kendte ting sammen på').check();
  await press(page, 'novelty');
}

/** Writes down what was decided about an action, by consent and with these groups there. */
async function decide(page: Page, action: string, result: string, what: string): Promise<void> {
  await page.goto(action);
  await page.getByText('Skriv en beslutning ned').click();
  const form = page.locator('#decision');
  await form.getByLabel('Hvad besluttede I?').fill(what);
  await form.getByLabel('Hvad sker der med handlingen?').selectOption(result);
  for (const group of ['Borgere', 'Frivillige og foreninger', 'Det offentlige', 'Virksomheder'])
    await form.getByLabel(group).check();
  await form.getByLabel('Hvilken dag?').fill('2026-11-01');
  await press(page, 'decision');
  await expect(page.getByText(what)).toBeVisible();
}

async function tryIt(page: Page, action: string): Promise<void> {
  await page.goto(action);
  await page.getByText('Begynd en afprøvning').first().click();
  const trial = page.locator('#startTrial');
  await trial.getByLabel('Hvad gætter I på, der sker?').fill('Ti kommer.');
  await trial.getByLabel('Hvad ser I efter?').fill('Hvor mange der kommer igen.');
  await trial.getByLabel('Hvornår stopper I?').fill('Hvis under tre kommer.');
  await trial.getByLabel('Begynder').fill('2026-01-10');
  await trial.getByLabel('Slutter').fill('2026-02-10');
  await trial.getByLabel('Vi har set på, om det er sikkert').check();
  await press(page, 'startTrial');
  await page.getByLabel('Hvad skete der, og hvad ved I nu?').fill('Fjorten kom. Fire kom igen.');
  await press(page, 'finishTrial');
  await expect(page.getByText('Fjorten kom. Fire kom igen.')).toBeVisible();
}

test('four at a table: from an invitation to an experience with two voices that disagree', async ({
  page: worker,
  browser,
}, info) => {
  const title = `Torsdagsbordet ${info.project.name}`;
  const room = await openRoomAs(worker, title);

  // Invitations, and who is missing.
  const citizen = await joinBy(browser, await inviteFor(worker, room, 'Mennesker, der selv er'), PHONE);
  const company = await joinBy(browser, await inviteFor(worker, room, 'Købmanden'));
  await worker.goto(`${room}/bordet`);
  await expect(worker.locator('section', { hasText: 'Hvem mangler?' }).first()).toContainText(
    'Frivillige og foreninger',
  );
  const association = await joinBy(browser, await inviteFor(worker, room, 'Frivilligcentret'));
  const all = [worker, citizen, association, company];

  // The problem, written together and changed.
  await worker.goto(`${room}/problemet`);
  await worker.getByLabel(/Hvad er problemet, set fra dem/).fill('De ældre bruger ikke vores tilbud.');
  await press(worker, 'first');
  await citizen.goto(`${room}/problemet`);
  await writeShared(citizen, 'Mange på torvet spiser alene, og ingen har spurgt dem hvorfor.');
  await association.goto(`${room}/problemet`);
  await writeShared(
    association,
    'Mange på torvet spiser alene, og ingen har spurgt dem hvorfor. Foreningerne kender dem ikke.',
  );
  await expect(association.getByText('Har skrevet i den:')).toBeVisible();
  await noAxeViolations(association);
  for (const one of all) {
    await one.goto(`${room}/problemet`);
    await press(one, 'consent');
    await expect(one.getByRole('status').first()).toContainText('Det er gemt');
  }

  // A rule is challenged, and the problem is locked: what is still missing is explained.
  await citizen.goto(`${room}/handlinger`);
  await citizen.getByText('Skriv en udfordring').click();
  await citizen.locator('#challenge').getByLabel('Hvad står i vejen?').fill('Køkkenet lukker klokken tre.');
  await press(citizen, 'challenge');
  await meet(worker, room);
  await worker.goto(`${room}/problemet`);
  // They have met, written and signed: nothing stands in the way but what empty chairs are explained by.
  await expect(worker.getByLabel('Hvorfor låser I alligevel?')).toHaveCount(0);
  for (const field of await worker.getByLabel(/Hvorfor er denne gruppe ikke med/).all())
    await field.fill('De kommer med næste gang.');
  await press(worker, 'lock');
  await expect(worker.getByText(/^Låst /).first()).toBeVisible();

  // Two actions, an agreement, one trial; one is adopted, one is stopped.
  const pot = await addAction(worker, room, 'Et langbord hver torsdag');
  const bus = await addAction(company, room, 'En bus til storcentret');
  for (const one of [citizen, company]) await rate(one, pot);
  await worker.goto(`${room}/aftale`);
  await worker.getByLabel('Hvem gør hvad?').fill('Biblioteket giver rum, beboerne laver mad.');
  await worker.getByLabel('Hvem bestemmer hvad?').fill('Beboerne bestemmer maden.');
  await worker.getByLabel('Hvad hvis en stopper?').fill('Så mødes vi.');
  await press(worker, 'write');
  for (const one of all) {
    await one.goto(`${room}/aftale`);
    await one.getByLabel('Hvem skriver under?').fill('en rolle');
    await press(one, 'sign');
  }
  await tryIt(worker, pot);
  await decide(worker, pot, 'adopt', 'Vi gør det, og beboerne styrer bordet.');
  await decide(worker, bus, 'stop', 'Ingen kørte med. Vi stopper.');
  await worker.goto(`${room}/handlinger`);
  await expect(worker.getByRole('link', { name: 'En bus til storcentret' })).toBeVisible();
  await noAxeViolations(worker);

  // The gauge is asked first, and then says what it can know.
  await worker.goto(`${room}/maaleren`);
  await worker.getByRole('button', { name: /Vis måleren uden/ }).click();
  await expect(worker.locator('#I07')).toBeVisible();
  await noAxeViolations(worker);

  // It ends, is harvested, and two parties tell it differently.
  await worker.goto(`${room}/slut`);
  await worker.getByRole('radio', { name: /^Det er forankret/ }).check();
  await worker.getByLabel('Hvorfor?', { exact: true }).fill('Biblioteket tager langbordet.');
  await worker.getByRole('button', { name: 'Slut forløbet' }).click();
  await press(worker, 'harvest');
  const voices = await worker
    .getByRole('link', { name: /\/stemme\// })
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(voices).toHaveLength(4);
  const told = ['Kommunen fyldte for meget.', 'Det var beboerne, der bar det.'];
  for (const [place, one] of [citizen, association].entries()) {
    await one.goto(voices[place] ?? '');
    await one.locator(`[name="group"][value="${place === 0 ? 'citizens' : 'voluntary'}"]`).check();
    await one.locator('[name="wentWell"]').fill(told[place] ?? '');
    await one.locator('main form button').last().click();
    await expect(one.getByRole('status').first()).toBeVisible();
  }
  const slug = room.split('/').at(-1) ?? '';
  const story = await inStore(async (store) => (await processBySlug(store.read, slug))?.head.harvested ?? '');
  expect(isUuid(story)).toBe(true);
  const address = await publishDraft(story as ExperienceId, { valence: 'good' });
  await worker.goto(address);
  await expect(worker.getByRole('heading', { level: 1 })).toHaveText(title);
  for (const words of told) await expect(worker.getByText(words)).toBeVisible();
  await noAxeViolations(worker);

  // The room leads to what was told of it, and that back, while everybody may read what the room is about.
  await worker.goto(`${room}/om`);
  await worker.locator('#visibility-about').selectOption('public');
  await press(worker, 'visibility');
  expect(await (await worker.request.get(room)).text()).toContain(`href="${address}"`);
  expect(await (await worker.request.get(address)).text()).toContain(`href="${room}"`);
  for (const one of [citizen, association, company]) await one.context().close();
});
