import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { addressFor } from './support/address.ts';
import { noAxeViolations } from './support/axe.ts';
import { confirmLogIn, enter, logIn, logOut } from './support/log-in.ts';
import { mailsTo, nextMailTo } from './support/mails.ts';

const heading = { level: 1 } as const;

/** Posts a form again, as the second half of a double click does; answers the status and where it leads. */
async function postedAgain(page: Page, path: string, form: Record<string, string>): Promise<string> {
  const headers = { origin: new URL(page.url()).origin, accept: 'text/html' };
  const answer = await page.request.post(path, { headers, form, maxRedirects: 0 });
  return `${answer.status()} ${answer.headers()['location'] ?? ''}`;
}

test('somebody new logs in by mail, one step at a time', async ({ page }, info) => {
  const email = addressFor('anna', info);
  await page.goto('/log-ind');
  await noAxeViolations(page);
  await page.getByLabel('E-mail').fill('anna hos eksempel');
  await page.getByRole('button', { name: 'Send mig et link' }).click();
  await expect(page.getByRole('alert')).toContainText('Skriv en e-mailadresse');
  await expect(page.getByLabel('E-mail')).toHaveValue('anna hos eksempel');
  await noAxeViolations(page);

  await page.getByLabel('E-mail').fill(` ${email.toUpperCase()} `);
  await page.getByRole('button', { name: 'Send mig et link' }).click();
  await expect(page.getByRole('status')).toContainText(email);
  await noAxeViolations(page);

  const mail = await nextMailTo(email, 0);
  expect(mail.subject).toBe('Log ind på Samskab');
  await page.goto(mail.links[0]!);
  await expect(page.getByRole('heading', heading)).toHaveText('Velkommen til Samskab');
  await noAxeViolations(page);
  await page.getByRole('button', { name: 'Log ind' }).click();
  await expect(page.getByRole('alert')).toContainText('fyldt 15');
  await noAxeViolations(page);

  await page.getByRole('radio', { name: 'Ja' }).check();
  await page.getByLabel('Hvad vil du kaldes?').fill('Anna');
  await page.getByRole('button', { name: 'Log ind' }).click();
  await expect(page.getByRole('heading', heading)).toHaveText('Min konto');
  await expect(page.getByLabel('Hvad vil du kaldes?')).toHaveValue('Anna');
  await noAxeViolations(page);

  await logOut(page);
  await page.goto('/konto');
  await expect(page).toHaveURL(/\/log-ind\?videre=%2Fkonto$/);
});

test('a link that a mail scanner opens still works, and works once', async ({ page, request }, info) => {
  const email = addressFor('bo', info);
  await page.goto('/log-ind');
  await page.getByLabel('E-mail').fill(email);
  await page.getByRole('button', { name: 'Send mig et link' }).click();
  const link = (await nextMailTo(email, 0)).links[0]!;
  for (const method of ['GET', 'HEAD', 'GET']) await request.fetch(link, { method });
  await confirmLogIn(page, link);
  await expect(page).toHaveURL(/\/konto$/);
  const token = new URL(link).searchParams.get('token')!;
  expect(await postedAgain(page, '/log-ind/bekraeft', { token })).toBe('303 /konto');

  await logOut(page);
  expect(await postedAgain(page, '/log-ind/bekraeft', { token })).toBe('410 ');
  await page.goto(link);
  await expect(page.getByRole('heading', heading)).toHaveText('Linket virker ikke mere');
  await noAxeViolations(page);
});

test('somebody who is not 15 gets no account, and is told what is possible', async ({ page }, info) => {
  const email = addressFor('carl', info);
  const ask = async (seen: number) => {
    await page.goto('/log-ind');
    await page.getByLabel('E-mail').fill(email);
    await page.getByRole('button', { name: 'Send mig et link' }).click();
    await page.goto((await nextMailTo(email, seen)).links[0]!);
  };
  await ask(0);
  await page.getByRole('radio', { name: 'Nej' }).check();
  await page.getByRole('button', { name: 'Log ind' }).click();
  await expect(page.getByRole('heading', heading)).toHaveText('Du kan være med uden en konto');
  await noAxeViolations(page);
  await ask(1);
  await expect(page.getByRole('radio', { name: 'Ja' })).toBeVisible();
});

test('nobody can find out who has an account', async ({ page, browser }, info) => {
  const known = addressFor('dorte', info);
  await enter(page, known);
  const visitor = await (await browser.newContext()).newPage();
  const answerTo = async (email: string) => {
    await visitor.goto('/log-ind');
    await visitor.getByLabel('E-mail').fill(email);
    await visitor.getByRole('button', { name: 'Send mig et link' }).click();
    return (await visitor.getByRole('main').innerHTML()).replaceAll(email, 'x');
  };
  expect(await answerTo(known)).toBe(await answerTo(addressFor('ukendt', info)));
  await visitor.context().close();
});

test('log-in leads back to the page one came from, and never to another site', async ({ page }, info) => {
  const email = addressFor('erik', info);
  const logInFrom = async (from: string, seen: number) => {
    await page.goto(`/log-ind?videre=${encodeURIComponent(from)}`);
    await page.getByLabel('E-mail').fill(email);
    await page.getByRole('button', { name: 'Send mig et link' }).click();
    await confirmLogIn(page, (await nextMailTo(email, seen)).links[0]!);
  };
  await logInFrom('/log-ud?a=b', 0);
  await expect(page).toHaveURL(/\/log-ud\?a=b$/);
  await logOut(page);
  await logInFrom('//example.org/konto', 1);
  await expect(page).toHaveURL(/^http:\/\/localhost:\d+\/konto$/);
});

test('the same in English', async ({ page }, info) => {
  const email = addressFor('frida', info);
  await page.goto('/en/log-ind');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByLabel('E-mail').fill(email);
  await page.getByRole('button', { name: 'Send me a link' }).click();
  await expect(page.getByRole('status')).toContainText('We have sent a mail');
  const mail = await nextMailTo(email, 0);
  expect(mail.subject).toBe('Log in to Samskab');
  await page.goto(mail.links[0]!);
  await page.getByRole('radio', { name: 'Yes' }).check();
  await page.getByRole('button', { name: 'Log in' }).click();
  await expect(page).toHaveURL(/\/en\/konto$/);
  await expect(page.getByLabel('Language of mails to you')).toHaveValue('en');
  await noAxeViolations(page);
});

test('people change what is known of them, and where they are logged in', async ({ page, browser }, info) => {
  const email = addressFor('gert', info);
  await enter(page, email);
  const phone = await (await browser.newContext()).newPage();
  await enter(phone, email);

  await page.goto('/konto');
  await page.getByLabel('Hvad vil du kaldes?').fill('Gert <b>& Søn</b>');
  await page.getByLabel('Hvor hører du til').selectOption('voluntary');
  await page.getByRole('button', { name: 'Gem' }).click();
  await expect(page.getByText('Gemt', { exact: true })).toBeVisible();
  await expect(page.getByLabel('Hvad vil du kaldes?')).toHaveValue('Gert <b>& Søn</b>');
  await noAxeViolations(page);

  await page.getByRole('button', { name: 'Log ud alle andre steder' }).click();
  await expect(page.getByText('Denne enhed')).toBeVisible();
  await phone.goto('/konto');
  await expect(phone).toHaveURL(/\/log-ind/);
  await phone.context().close();
});

test('people carry their data away, move to another address, and delete their account', async ({
  page,
}, info) => {
  const [email, other] = [addressFor('hanne', info), addressFor('ny-hanne', info)];
  await enter(page, email);
  await page.goto('/konto');
  const mine = await page.request.get('/konto/mine-oplysninger');
  expect(mine.headers()['content-disposition']).toContain('attachment');
  expect(await mine.json()).toMatchObject({ account: { email, role: 'member' }, experiences: [] });

  await page.getByRole('link', { name: 'Skift e-mail' }).click();
  await page.getByLabel('Ny e-mail').fill(other);
  await noAxeViolations(page);
  await page.getByRole('button', { name: 'Send mig et link' }).click();
  const confirm = (await nextMailTo(other, 0)).links[0]!;
  await page.goto(confirm);
  await noAxeViolations(page);
  await page.getByRole('button', { name: 'Bekræft' }).click();
  await expect(page.getByText(`Du er logget ind som ${other}`)).toBeVisible();
  const confirmed = { token: new URL(confirm).searchParams.get('token')!, email: other };
  expect(await postedAgain(page, '/konto/e-mail/bekraeft', confirmed)).toBe('303 /konto?gemt');
  const seen = (await mailsTo(email)).length;
  expect((await nextMailTo(email, seen - 1)).subject).toMatch(/ny e-mail|Log ind/);

  await page.getByRole('link', { name: 'Slet min konto' }).click();
  await page.getByRole('button', { name: 'Slet kontoen' }).click();
  await expect(page.getByRole('alert')).toContainText('Sæt hak');
  await noAxeViolations(page);
  await page.getByRole('checkbox', { name: 'Ja, slet min konto' }).check();
  const formKey = await page.locator('[name="formKey"]').inputValue();
  await page.getByRole('button', { name: 'Slet kontoen' }).click();
  await expect(page.getByRole('heading', heading)).toHaveText('Din konto er slettet');
  expect(await postedAgain(page, '/konto/slet', { formKey, sure: 'yes' })).toBe('303 /konto/slet?slettet');
  await noAxeViolations(page);
  await page.goto('/konto');
  await expect(page).toHaveURL(/\/log-ind/);
});

test('what was written is not lost when the session has ended', async ({ page }, info) => {
  const email = addressFor('ida', info);
  await enter(page, email);
  await page.goto('/konto');
  await page.getByLabel('Hvad vil du kaldes?').fill('Ida og\u00a0de andre');
  await page.context().clearCookies();
  await page.getByRole('button', { name: 'Gem' }).click();
  await expect(page.getByRole('heading', heading)).toHaveText('Du er blevet logget ud');
  await noAxeViolations(page);

  const opened = page.context().waitForEvent('page');
  const seen = (await mailsTo(email)).length;
  await page.getByLabel('E-mail').fill(email);
  await page.getByRole('button', { name: 'Send mig et link' }).click();
  const beside = await opened;
  await confirmLogIn(beside, (await nextMailTo(email, seen)).links[0]!);
  await expect(beside).toHaveURL(/\/konto$/);

  await page.getByRole('button', { name: 'Send igen' }).click();
  await expect(page.getByText('Gemt', { exact: true })).toBeVisible();
  await expect(page.getByLabel('Hvad vil du kaldes?')).toHaveValue('Ida og de andre');
});

test('the mailbox shows the mail to whoever tries it on their own machine', async ({ page }, info) => {
  const email = addressFor('jens', info);
  await page.goto('/log-ind');
  await page.getByLabel('E-mail').fill(email);
  await page.getByRole('button', { name: 'Send mig et link' }).click();
  await nextMailTo(email, 0);
  await page.getByRole('link', { name: 'Læs mailen i postkassen' }).click();
  await noAxeViolations(page);
  const mail = page.getByRole('article').filter({ hasText: email });
  await confirmLogIn(page, (await mail.getByRole('link').getAttribute('href'))!);
  await expect(page).toHaveURL(/\/konto$/);
});

test('secret things stay out of the log', async ({ page }, info) => {
  const email = addressFor('karen', info);
  await logIn(page, email);
  const token = new URL((await mailsTo(email))[0]!.links[0]!).searchParams.get('token')!;
  const { SERVER_LOG } = await import('./support/folder.ts');
  const log = await readFile(SERVER_LOG, 'utf8');
  expect(log).toContain('POST /log-ind/bekraeft');
  for (const secret of [email, token, '127.0.0.1', '::1', 'videre=']) expect(log).not.toContain(secret);
});
