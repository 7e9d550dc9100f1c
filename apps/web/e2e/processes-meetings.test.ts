import { danishDay, dayAfter, givePulse, planMeeting } from '@samskab/domain/processes';
import { openRoom, table } from '@samskab/domain/processes/testing';
import { answerOnce, holdProcess, newKey, openProcess, saveChange, saveContact } from '@samskab/store';
import type { ProcessId } from '@samskab/domain/processes';
import { readPdf } from '@samskab/print/testing';
import { expect, test, type Page, type TestInfo } from '@playwright/test';
import ICAL from 'ical.js';
import { randomUUID } from 'node:crypto';
import { addressFor } from './support/address.ts';
import { noAxeViolations } from './support/axe.ts';
import { inStore } from './support/in-store.ts';
import { nextMailTo } from './support/mails.ts';
import { rawForm } from './support/posting.ts';

const A_DAY_MS = 86_400_000;
const TITLE = 'Spis sammen';

/** A room with a table, and a meeting that lasts all of today. Who opened it holds the key. */
async function aRoom(info: TestInfo) {
  const id = randomUUID() as ProcessId;
  const slug = `moede-${id.slice(0, 8)}`;
  const now = new Date();
  const room = openRoom({ id, slug }, new Date(now.getTime() - 2 * A_DAY_MS));
  const seats = Array.from({ length: 5 }, () => room.sit('citizens'));
  const today = { ...table.aMeeting(room, 'problemMeeting', 'problem'), title: TITLE, minutes: 1440 };
  const agenda = [
    { method: 'M05', text: 'Tre udgaver af problemet', minutes: 1439 },
    { method: null, text: 'Tak for i dag', minutes: 1 },
  ];
  const meeting = room.do(room.founder.id, (process, act) =>
    planMeeting(process, act, null, { ...today, agenda, day: danishDay(now), time: '00:00' }),
  );
  const key = newKey();
  const email = addressFor('karla', info);
  await inStore(async (store) => {
    const [first, ...rest] = room.changes;
    if (!first) throw new Error('A room begins with a change');
    await store.write((tx) =>
      openProcess(tx, { process: room.process, change: first }, { key, account: null }),
    );
    for (const change of rest)
      await store.write(async (tx) => {
        const held = await holdProcess(tx, id);
        if (held) await saveChange(tx, held, change);
      });
    const contact = { seat: seats[0] ?? '', email, phone: null, weekly: false };
    await store.write((tx) => saveContact(tx, id, contact));
  });
  return { id, path: `/forloeb/${slug}`, key, seats, meeting, email };
}

/** Four of the table answer the pulse of a meeting. */
const fourAnswer = (room: Awaited<ReturnType<typeof aRoom>>) =>
  inStore(async (store) => {
    for (const [place, seat] of room.seats.slice(0, 4).entries()) {
      const form = { key: randomUUID(), at: new Date(), process: room.id, seat };
      const said = { meeting: room.meeting, mine: 5, heard: place + 1, worth: 4, firstWasOurs: false };
      await answerOnce(store, form, `pulse:${room.meeting}`, (process, act) => givePulse(process, act, said));
    }
  });

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
/** The last Sunday of a month of next year, on which clocks change. */
function clocksChange(month: '03' | '10'): string {
  const last = new Date(`${new Date().getFullYear() + 1}-${month}-31T12:00:00Z`);
  return new Date(last.getTime() - last.getUTCDay() * A_DAY_MS).toISOString().slice(0, 10);
}
const eventIn = (text: string) => {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const [event] = calendar.getAllSubcomponents('vevent');
  if (!event) throw new Error('No event');
  return { method: calendar.getFirstPropertyValue('method'), event: new ICAL.Event(event) };
};

test('a meeting is planned with cards, is invited to, and is right in a calendar when the clocks change', async ({
  page,
  playwright,
  baseURL,
}, info) => {
  const room = await aRoom(info);
  await page.goto(`${room.path}/plads/${room.key}`);
  await page.goto(`${room.path}/moeder`);
  await expect(page.getByRole('heading', { name: TITLE })).toBeVisible();
  await noAxeViolations(page);

  const plan = page.getByRole('region', { name: 'Planlæg et møde' });
  await plan.locator('summary').click();
  await plan.getByLabel('Hvad skal mødet hedde?').fill('Nattevagten');
  await plan.getByRole('radio', { name: /^Problemmøde/ }).check();
  await plan.getByLabel('Dag', { exact: true }).fill(clocksChange('03'));
  await plan.getByLabel('Begynder klokken').fill('02:30');
  await plan.getByLabel('Hvor mange minutter?').fill('480');
  await plan.getByRole('checkbox', { name: 'tolk' }).check();
  await press(page, 'Planlæg mødet');
  await expect(plan.getByText('fordi uret bliver stillet')).toBeVisible();
  await expect(plan.getByLabel('Hvad skal mødet hedde?')).toHaveValue('Nattevagten');
  await expect(plan.getByRole('checkbox', { name: 'tolk' })).toBeChecked();
  await noAxeViolations(page);
  const eve = dayAfter(clocksChange('10'), -1);
  await plan.getByLabel('Dag', { exact: true }).fill(eve);
  await plan.getByLabel('Begynder klokken').fill('20:00');
  await press(page, 'Planlæg mødet');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nattevagten');
  await noAxeViolations(page);

  await press(page, /^Tag med:/);
  await page.getByRole('group', { name: 'Punkt 1' }).getByLabel('Minutter').fill('465');
  await page.getByLabel('Hvad skal I?').last().fill('Kaffe');
  await page.getByLabel('Minutter').last().fill('15');
  await press(page, 'Tilføj punktet');
  await press(page, 'Flyt op: Kaffe');
  const agenda = page.getByRole('region', { name: 'Dagsorden' });
  await expect(agenda.getByRole('listitem').nth(0)).toContainText('20.00');
  await expect(agenda.getByRole('listitem').nth(0)).toContainText('Kaffe');
  await expect(agenda.getByRole('listitem').nth(1)).toContainText('20.15');
  await expect(agenda.getByText('I alt 480 min. Det går lige op.')).toBeVisible();
  await noAxeViolations(page);

  await press(page, 'Send invitationen');
  const mail = await nextMailTo(room.email, 0);
  expect(mail.text).toContain('20.00 Kaffe');
  // Whoever has the mail has the file, without a seat; whoever has not, has neither.
  const stranger = await playwright.request.newContext({ ...(baseURL && { baseURL }) });
  const address = mail.links.find((link) => link.includes('moede.ics')) ?? '';
  const path = new URL(address).pathname;
  await expect(page.getByRole('link', { name: 'Hent til kalenderen' })).toHaveAttribute('href', path);
  const { event } = eventIn(await (await stranger.get(path + new URL(address).search)).text());
  expect(event.startDate.toJSDate().toISOString()).toBe(`${eve}T18:00:00.000Z`);
  expect(event.endDate.toJSDate().toISOString()).toBe(`${clocksChange('10')}T02:00:00.000Z`);
  for (const other of [path, page.url(), `${page.url().split('?')[0]}/leder`])
    expect((await stranger.get(other)).status()).toBe(404);

  await expect(page.getByText(/^Inviteret \d/)).toBeVisible();
  expect(event.sequence).toBe(0);
  // A change of the place is another number in the calendar, and the table is to be told again.
  await page.getByText('Ret mødet').first().click();
  await page.locator('#change').getByLabel('Hvor?').fill('Kælderen');
  await press(page, 'Gem');
  await expect(page.getByText('Mødet er ændret siden.')).toBeVisible();
  expect(eventIn(await (await page.request.get(path)).text()).event.sequence).toBe(1);
  const agendaPaper = await page.request.get(path.replace('moede.ics', 'dagsorden.pdf'));
  const read = await readPdf(await agendaPaper.body());
  expect(read).toMatchObject({ title: 'Dagsorden: Nattevagten', tagged: true });
  expect(read.spoken.map(({ text }) => text)).toContain('Kaffe');

  await page.getByText('Aflys mødet').first().click();
  await press(page, 'Aflys mødet');
  expect((await nextMailTo(room.email, 1)).subject).toContain('Aflyst');
  expect(eventIn(await (await page.request.get(path)).text()).method).toBe('CANCEL');
  await expect(page.getByText('aflyst', { exact: true })).toBeVisible();
  await noAxeViolations(page);
  await stranger.dispose();
});

test('people check in by a code, the pulse is told from five on, and the minutes go to all', async ({
  page,
  browser,
}, info) => {
  const room = await aRoom(info);
  const here = `${room.path}/moeder/${room.meeting}`;
  await page.goto(`${room.path}/plads/${room.key}`);
  await page.goto(here);
  await press(page, 'Åbn indtjekning');
  const door = (await page.getByRole('link', { name: /moede-ind/ }).textContent()) ?? '';
  await noAxeViolations(page);

  const guest = await (await browser.newContext(info.project.use)).newPage();
  await guest.goto(door);
  await press(guest, 'Tæl mig med');
  await expect(guest.getByRole('alert')).toContainText('Vælg et svar');
  await noAxeViolations(guest);
  await guest.getByRole('radio', { name: /^Borgere/ }).check();
  await guest.getByRole('radio', { name: 'Ja' }).check();
  await press(guest, 'Tæl mig med');
  await expect(guest.getByRole('status')).toContainText('Du er talt med');
  await noAxeViolations(guest);
  // Sent twice, and with something else chosen: one form is one person.
  const form = await rawForm(guest.request, door);
  for (const group of ['citizens', 'citizens', 'public'])
    expect((await form.post({ formKey: form.hidden('formKey'), group })).status()).toBe(303);
  await page.goto(here);
  const counted = page.getByRole('region', { name: 'Hvem var med' });
  await expect(counted.getByRole('listitem')).toHaveText([/2$/]);

  for (const view of ['leder', 'skaerm']) {
    await page.goto(`${here}/${view}?linje=0`);
    await expect(page.getByRole('heading', { name: 'Tre udgaver af problemet' })).toBeVisible();
    await expect(page.getByRole('timer')).toHaveText('1439 min. tilbage');
    await noAxeViolations(page);
  }
  await page.goto(`${here}/leder`);
  await page.getByRole('link', { name: 'Næste punkt' }).click();
  await expect(page.getByRole('heading', { name: 'Tak for i dag' })).toBeVisible();
  await page.goto(`${here}/ark`);
  await noAxeViolations(page);

  await fourAnswer(room);
  await page.goto(here);
  const pulse = page.getByRole('region', { name: 'Tre spørgsmål til slut' });
  await expect(pulse).toContainText('når mindst fem har svaret');
  await page.getByRole('link', { name: 'Til slut: tre spørgsmål' }).click();
  await press(page, 'Send svar');
  await expect(page.getByText('Vælg et svar').first()).toBeVisible();
  await page.getByRole('group', { name: 'Det er også mit problem' }).getByLabel('2', { exact: true }).check();
  await noAxeViolations(page);
  await press(page, 'Send svar');
  await expect(page.getByRole('status')).toContainText('Dit svar er talt med');
  await page.goto(here);
  await expect(pulse).toContainText('4 af 5 svarer 4 eller 5');
  await expect(pulse).not.toContainText('Jeg blev hørt');

  await page.getByText('Tæl, hvem der var med').click();
  await page.locator('#record-attendance\\.public').fill('3');
  await page.locator('#record-affected\\.public').fill('4');
  await press(page, 'Gem tallene');
  await expect(page.getByText('Skriv et helt tal, højst 3.').first()).toBeVisible();
  await page.locator('#record-affected\\.public').fill('');
  await press(page, 'Gem tallene');
  await expect(counted.getByRole('listitem')).toHaveText([/2$/, /3$/]);
  await noAxeViolations(page);

  await page.getByText('Skriv og send referatet').click();
  await page.getByLabel('Hvad skete der på mødet?').fill('Vi skrev tre udgaver.');
  await page.getByLabel('Det sagde I, det skete der').fill('Man spiser alene – vi åbner om onsdagen.');
  await press(page, 'Send til alle');
  await expect(page.getByRole('region', { name: 'Referat' })).toContainText('Sendt til alle');
  expect((await nextMailTo(room.email, 0)).text).toContain('vi åbner om onsdagen');
  const minutes = await readPdf(await (await page.request.get(`${here}/referat.pdf`)).body());
  expect(minutes.spoken.map(({ text }) => text)).toContain('Vi skrev tre udgaver.');
  expect((await guest.request.get(`${here}/referat.pdf`)).status()).toBe(404);
  await noAxeViolations(page);
  await guest.context().close();
});
