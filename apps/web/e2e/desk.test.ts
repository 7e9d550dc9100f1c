import { expect, test, type Page } from '@playwright/test';
import { accountByEmail, addDeskStaff, dropOldContacts } from '@samskab/store';
import { addressFor } from './support/address.ts';
import { noAxeViolations } from './support/axe.ts';
import { publishedCommunity } from './support/communities.ts';
import { People, titleFor } from './support/editor.ts';
import { inStore } from './support/in-store.ts';
import { mailsTo, nextMailTo } from './support/mails.ts';

const NUMBER = '20304050';

async function giveDesk(email: string): Promise<void> {
  await inStore((store) =>
    store.write(async (tx) => {
      const account = await accountByEmail(tx, email);
      if (!account) throw new Error('No account');
      await addDeskStaff(tx, { email, place: 'Hovedbiblioteket', by: account.id, at: new Date() });
    }),
  );
}

/** The questions in Arabic, answered as the two agree. */
async function askTogether(desk: Page): Promise<void> {
  await desk.getByRole('link', { name: 'العربية' }).click();
  await expect(desk.locator('[dir="rtl"]').first()).toBeVisible();
  await noAxeViolations(desk);
  await desk.getByRole('checkbox', { name: /Lave mad/i }).check();
  await desk.getByRole('checkbox', { name: /^الأوكرانية/ }).uncheck();
  await desk.locator('input[name="languages"][value="ar"]').check();
  await desk.locator('input[name="place"]').fill('9000 Aalborg');
  await desk.getByRole('button', { name: /Find fællesskaber/ }).click();
}

test('a librarian and a citizen find a community in Arabic, print, hand over with consent, and all is gone after the job', async ({
  browser,
}, info) => {
  const people = new People(browser, info);
  const steward = addressFor('vaert', info);
  const name = titleFor('Gryden', info);
  const { slug } = await publishedCommunity(name, steward);
  const { page: desk, email } = await people.member('bibliotekar');
  await desk.goto('/skranken');
  await expect(desk.getByText('Skranken er for ansatte og frivillige')).toBeVisible();
  await noAxeViolations(desk);
  await giveDesk(email);
  const answer = await desk.goto('/skranken');
  expect(answer?.headers()['cache-control']).toBe('no-store');
  await noAxeViolations(desk);
  await askTogether(desk);
  await expect(desk.getByRole('heading', { level: 1 })).toContainText('Her kan du være med');
  await noAxeViolations(desk);
  await desk.emulateMedia({ media: 'print' });
  await expect(desk.getByRole('link', { name: /Sig, at borgeren kommer/ })).toHaveCount(0);
  await desk.emulateMedia({ media: 'screen' });

  const seen = (await mailsTo(steward)).length;
  await desk.goto(`/skranken/giv/${slug}?sprog=ar`);
  await expect(desk.getByRole('heading', { level: 1 })).toContainText('هل تسمح');
  await expect(
    desk.getByText(`Vi giver dit fornavn og dit telefonnummer til Værten i køkkenet i ${name}`),
  ).toBeVisible();
  await noAxeViolations(desk);
  await desk.locator('#firstName').fill('Amal');
  await desk.locator('#phone').fill('010190-0000');
  await desk.getByRole('button', { name: 'Giv besked til fællesskabet' }).click();
  await expect(desk.getByRole('alert')).toContainText('Et CPR-nummer må aldrig stå her');
  await expect(desk.getByRole('alert')).toContainText('når borgeren har sagt ja');
  await expect(desk.locator('#phone')).not.toHaveValue(/0101900000|010190-0000/);
  await noAxeViolations(desk);
  await desk.locator('#phone').fill(NUMBER);
  await desk.locator('input[name="companion"]').check();
  await desk.locator('#consent').check();
  await desk.getByRole('button', { name: 'Giv besked til fællesskabet' }).click();
  await expect(desk.getByRole('heading', { level: 1, name: 'الآن يعرفون' })).toBeVisible();
  await noAxeViolations(desk);
  const undo = (await desk.locator('code').textContent()) ?? '';
  // The page before was the answer to a form and is not kept: the browser has nothing to show.
  await desk.goBack().catch(() => null);
  await expect(desk.locator('#phone')).toHaveCount(0);

  const mail = await nextMailTo(steward, seen);
  expect(mail.text).not.toContain('Amal');
  expect(mail.text).not.toContain(NUMBER);
  const host = await people.visitor();
  await host.goto(mail.links[0] ?? '');
  await expect(host.getByText('Amal')).toHaveCount(0);
  await noAxeViolations(host);
  await host.getByRole('button', { name: 'Vis beskeden' }).click();
  await expect(host.getByText('Amal')).toBeVisible();
  await expect(host.getByRole('link', { name: `+45${NUMBER}` })).toBeVisible();
  await noAxeViolations(host);
  await host.getByRole('button', { name: 'Ja, vi følges' }).click();
  await expect(host.getByText('I har sagt, at I følges med.')).toBeVisible();
  await desk.goto('/skranken');
  const own = desk.getByRole('listitem').filter({ hasText: name });
  await expect(own).toContainText('De kommer og følges med');
  await noAxeViolations(desk);

  const inAMonth = new Date(Date.now() + 30 * 86_400_000 + 60_000);
  await inStore((store) => store.write((tx) => dropOldContacts(tx, inAMonth)));
  await host.goto(mail.links[0] ?? '');
  await expect(host.getByRole('heading', { level: 1 })).toHaveText('Navn og nummer er slettet');
  await noAxeViolations(host);
  await host.goto(undo);
  await expect(host.getByRole('heading', { level: 1 })).toHaveText('تم حذف اسمك ورقمك');
  await noAxeViolations(host);
  await people.leave();
});

test('a citizen takes it back by the code on the sheet; without a right there is no desk', async ({
  browser,
}, info) => {
  const people = new People(browser, info);
  const steward = addressFor('dirigent', info);
  const { slug } = await publishedCommunity(titleFor('Koret', info), steward);
  const { page: member } = await people.member('tessa');
  await member.goto(`/skranken/giv/${slug}`);
  await expect(member).toHaveURL(/\/skranken$/);
  expect((await member.goto('/administration/skranken'))?.status()).toBe(403);

  const { page: desk, email } = await people.member('frivillig');
  await giveDesk(email);
  await desk.goto(`/skranken/giv/${slug}`);
  await desk.getByRole('button', { name: 'Sig kun, at der kommer en' }).click();
  await expect(desk.getByRole('status')).toContainText('ved nu, at der kommer en ny');
  expect((await nextMailTo(steward, 0)).subject).toContain('Der kommer en ny');
  await desk.goto(`/skranken/giv/${slug}`);
  await desk.locator('#firstName').fill('Bo');
  await desk.locator('#phone').fill(NUMBER);
  await desk.locator('#consent').check();
  await desk.getByRole('button', { name: 'Giv besked til fællesskabet' }).click();
  const undo = (await desk.locator('code').textContent()) ?? '';
  const citizen = await people.visitor();
  await citizen.goto(undo);
  await noAxeViolations(citizen);
  await citizen.getByRole('button', { name: 'Slet mit navn og nummer' }).click();
  await expect(citizen.getByRole('heading', { level: 1 })).toHaveText('Dit navn og nummer er slettet');
  await desk.goto('/skranken');
  await expect(desk.getByText('borgeren fortrød')).toBeVisible();
  await people.leave();
});

test('a desk that is left clears itself after a minute, with a warning', async ({
  browser,
  javaScriptEnabled,
}, info) => {
  test.skip(javaScriptEnabled === false, 'Without a script the page itself says when it goes.');
  const people = new People(browser, info);
  const { page: desk, email } = await people.member('skranken');
  await giveDesk(email);
  await desk.clock.install();
  await desk.goto('/skranken/soeg?sprog=ar');
  await desk.locator('input[name="languages"][value="ar"]').check();
  await desk.clock.runFor(45_000);
  await expect(desk.getByRole('dialog')).toBeVisible();
  await noAxeViolations(desk);
  await desk.clock.runFor(16_000);
  await expect(desk).toHaveURL(/\/skranken$/);
  await desk.goBack();
  await expect(desk.locator('input[name="languages"][value="ar"]:checked')).toHaveCount(0);
  await people.leave();
});
