import { createHmac, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addNote } from '@samskab/domain/processes';
import { openRoom, table } from '@samskab/domain/processes/testing';
import { moveProcess, saveContact, type Store } from '@samskab/store';
import { expect, test } from '@playwright/test';
import { noAxeViolations } from './support/axe.ts';
import { DATA } from './support/folder.ts';
import { inStore } from './support/in-store.ts';
import { putRoom, type PutRoom } from './support/rooms.ts';

const CITIZEN = 1;

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
