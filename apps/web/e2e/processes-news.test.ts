import { createHmac, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addNote, setVisibility } from '@samskab/domain/processes';
import { openRoom, table } from '@samskab/domain/processes/testing';
import { eraseProcess, moveProcess, saveContact, type Store } from '@samskab/store';
import { expect, test } from '@playwright/test';
import { addressFor } from './support/address.ts';
import { noAxeViolations } from './support/axe.ts';
import { DATA } from './support/folder.ts';
import { inStore } from './support/in-store.ts';
import { nextMailTo } from './support/mails.ts';
import { press } from './support/process-pages.ts';
import { putRoom, type PutRoom } from './support/rooms.ts';

/** The seats of `table.fourGroups`, after the founder's. */
const [CITIZEN, COMPANY] = [1, 4];

/** The end of the link in the weekly mail, worked out from what is written about it and from the secret of the server. */
function leaveToken(process: string, seat: string, email: string): string {
  const secret = readFileSync(join(DATA, 'secret'), 'utf8').trim();
  const signed = createHmac('sha256', secret).update(`leaveWeekly\n${process}\n${seat}\n${email}`).digest();
  return `${seat}.${signed.subarray(0, 20).toString('base64url')}`;
}

const seatOf = ({ process }: PutRoom, place: number): string => process.of.seat[place]?.id ?? '';

const note = (store: Store, room: PutRoom, at: Date) =>
  moveProcess(
    store,
    { key: randomUUID(), at, process: room.process.id, seat: seatOf(room, CITIZEN) },
    (process, act) =>
      addNote(process, act, { topic: 'note', text: 'Suppe', meeting: null, permission: 'room' }),
  );

test('those at the table see what has happened, and stop the weekly mail by its link', async ({
  page,
  request,
}) => {
  const walked = openRoom();
  table.fourGroups(walked);
  const room = await putRoom(walked.process);
  const email = `mona-${randomUUID()}@example.dk`;
  const home = `/forloeb/${room.slug}`;
  await inStore(async (store) => {
    // More than a page of the log, on two days, and a long silence afterwards.
    for (let day = 0; day < 62; day += 1) await note(store, room, new Date(Date.UTC(2026, 2, 3 + day, 10)));
    await store.write((tx) =>
      saveContact(tx, room.process.id, { seat: seatOf(room, CITIZEN), email, phone: null, weekly: true }),
    );
  });

  await page.goto(room.linkOf(0));
  await page.goto(home);
  await expect(page.getByText('Her har været stille i to måneder')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Hold pause' })).toHaveAttribute('href', `${home}/slut#pause`);
  await noAxeViolations(page);
  await page.getByRole('link', { name: 'Se alt, hvad der er sket' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Det er sket');
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('3. maj 2026');
  await expect(page.locator('main').getByText('Borgere').first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'satte en seddel op' })).toHaveCount(60);
  await noAxeViolations(page);
  await page.getByRole('link', { name: 'Vis ældre' }).click();
  await expect(page.getByRole('link', { name: 'satte en seddel op' })).toHaveCount(2);
  await expect(page.getByRole('link', { name: 'Til det nyeste' })).toBeVisible();

  // Who has no seat learns nothing of it, and a link cannot be made up or be used for another address.
  expect((await request.get(`${home}/historik`)).status()).toBe(404);
  const link = (of: string) => `${home}/ugemail/${leaveToken(room.process.id, seatOf(room, CITIZEN), of)}`;
  for (const wrong of [link('else@example.dk'), `${home}/ugemail/${seatOf(room, CITIZEN)}.${'A'.repeat(27)}`])
    expect((await request.get(wrong)).status()).toBe(404);

  await page.context().clearCookies();
  await page.goto(link(email));
  await expect(page.getByRole('listitem').filter({ hasText: 'Den åbne gryde' })).toBeVisible();
  await noAxeViolations(page);
  await page.getByRole('button', { name: 'Stop ugens mail' }).click();
  await expect(page.getByRole('status')).toContainText('Du får ikke ugens mail mere');
  await noAxeViolations(page);
});

test('a seat that is asked to answer is told at once, and answers from there', async ({
  page,
  browser,
}, info) => {
  const walked = openRoom();
  table.fourGroups(walked);
  const room = await putRoom(walked.process);
  const email = addressFor('kim', info);
  const contact = { seat: seatOf(room, COMPANY), email, phone: null, weekly: false };
  await inStore((store) => store.write((tx) => saveContact(tx, room.process.id, contact)));

  await page.goto(room.linkOf(CITIZEN));
  await page.goto(`/forloeb/${room.slug}/handlinger`);
  await page.getByText('Skriv en udfordring').click();
  const raise = page.locator('#challenge');
  await raise.getByLabel('Hvad står i vejen?').fill('Butikken lukker klokken tre.');
  await raise.getByLabel('Hvem ved bordet kan svare?').selectOption({ label: 'Virksomheder · deltager' });
  await press(page, 'challenge');
  await expect(page.getByText('Til Virksomheder · deltager')).toBeVisible();
  await noAxeViolations(page);

  const mail = await nextMailTo(email, 0);
  expect(mail.text).toContain('Butikken lukker klokken tre.');
  const link = new URL(mail.links.find((one) => one.includes('#challenge-')) ?? '');
  const company = await (await browser.newContext(info.project.use)).newPage();
  await company.goto(room.linkOf(COMPANY));
  await company.goto(link.pathname + link.hash);
  await expect(company.getByText('Du er blevet spurgt. Hvad svarer du?')).toBeVisible();
  await company.getByLabel('Hvorfor?').fill('Vi holder åbent til seks om torsdagen.');
  await press(company, 'answerChallenge');
  await expect(company.getByText('Vi holder åbent til seks om torsdagen.')).toBeVisible();
  await noAxeViolations(company);
  await company.context().close();
});

test('a process that is to be erased is the table’s alone, can be kept, and is gone when its days are over', async ({
  page,
  browser,
  request,
}, info) => {
  const walked = openRoom();
  table.fourGroups(walked);
  walked.do(walked.founder.id, (process, act) => setVisibility(process, act, { about: 'public' }));
  const room = await putRoom(walked.process);
  const email = addressFor('ea', info);
  const contact = { seat: seatOf(room, CITIZEN), email, phone: null, weekly: false };
  await inStore((store) => store.write((tx) => saveContact(tx, room.process.id, contact)));
  const home = `/forloeb/${room.slug}`;
  const outside = async () => (await request.get(home)).status();
  expect(await outside()).toBe(200);

  await page.goto(room.linkOf(0));
  await page.goto(`${home}/om`);
  const ask = async () => {
    await page.getByText('Bed om at få forløbet slettet').click();
    await page.getByLabel('Hvorfor skal det slettes?').fill('Vi begynder forfra.');
    await press(page, 'erase');
    await expect(page.getByText(/^Forløbet bliver slettet den/).first()).toBeVisible();
  };
  await ask();
  await noAxeViolations(page);
  expect(await outside()).toBe(404);
  expect((await request.get(`${home}/eksport`)).status()).toBe(404);
  await press(page, 'keep');
  expect(await outside()).toBe(200);
  await ask();

  expect((await nextMailTo(email, 1)).text).toContain('Vi begynder forfra.');
  const citizen = await (await browser.newContext(info.project.use)).newPage();
  await citizen.goto(room.linkOf(CITIZEN));
  await expect(citizen.getByText('Vi begynder forfra.')).toBeVisible();
  await expect(citizen.getByRole('link', { name: 'Behold forløbet alligevel' })).toHaveCount(0);
  const taken = await citizen.request.get(`${home}/eksport`);
  expect(taken.status()).toBe(200);
  expect(await taken.text()).not.toContain(`"seat": "${seatOf(room, CITIZEN)}"`);
  await inStore((store) =>
    store.write((tx) => eraseProcess(tx, room.process.id, { day: '2099-01-01', at: new Date() })),
  );
  for (const one of [page, citizen]) expect((await one.request.get(home)).status()).toBe(404);
  await citizen.context().close();
});
