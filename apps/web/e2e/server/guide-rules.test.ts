import { GUIDE_RULES } from '@samskab/domain/guide';
import { guideRulesOf, openStore, publishGuideRules } from '@samskab/store';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { noAxeViolations } from '../support/axe.ts';
import { type RunningServer, startServer } from '../support/start-server.ts';

/** The bank that gives money to a summer camp. */
const GIFT =
  'problemClarity=a0&solutionKnown=a3&interdependence=a0&sectors=frivillig&sectors=privat&initiator=virksomhed' +
  '&openness=a1&decisionShare=a0&citizenRole=none&exchange=gift&authority=no&market=m0&horizon=h0&capacity=c0';

test.describe.configure({ mode: 'serial' }); // one server for all, and versions that are counted
let server: RunningServer;
let administrator: Awaited<ReturnType<BrowserContext['storageState']>>;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server.stop());

const at = (path: string) => `${server.url}${path}`;
const field = (page: Page, name: string) => page.locator(`[name="${name}"]`);
const EXCHANGE = 'forms.sponsorat.weights.exchange.fit.gift';
const SECTORS = 'forms.sponsorat.weights.sectorPattern.fit.CE';

async function becomeAdministrator(page: Page): Promise<void> {
  await page.goto(/https?:\S+\/velkommen\/\S+/.exec(server.printed())?.[0] ?? '');
  await page.getByLabel('E-mail').fill('administrator@example.dk');
  await page.getByLabel('Hvad vil du kaldes?').fill('Ada');
  await page.getByRole('button', { name: 'Bliv administrator' }).click();
  await expect(page).toHaveURL(/\/konto/);
  administrator = await page.context().storageState();
}

const activeVersion = async (): Promise<number> => (await (await fetch(at('/api/v1/guide'))).json()).version;

async function save(page: Page, part: string, change: () => Promise<void>): Promise<void> {
  await page.goto(at(`/administration/guide/kladde/${part}`));
  await change();
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
}

async function publish(page: Page, why: string): Promise<void> {
  await page.getByLabel('Hvorfor?').fill(why);
  await page.getByRole('button', { name: 'Sæt reglerne i kraft' }).click();
}

/** Another administrator, at another machine, puts the lines at something else. */
async function anotherPublishes(basedOn: number, close: number): Promise<void> {
  const store = await openStore({ dataDir: server.dataDir, log: console.error });
  await store.write(async (tx) => {
    const rules = (await guideRulesOf(tx, basedOn)) ?? GUIDE_RULES;
    const lines = { ...rules.lines, close };
    const wish = { rules: { ...rules, lines }, basedOn, restoredFrom: null, by: 'other', why: 'Tættere' };
    await publishGuideRules(tx, { ...wish, at: new Date() });
  });
  await store.close();
}

test('an administrator changes a weight, sees what it does, is refused, publishes, and old results stay', async ({
  page,
}) => {
  await becomeAdministrator(page);
  await page.goto(at(`/vaelg-form/svar?${GIFT}`));
  const old = page.url();
  expect(old).toContain('version=1');
  await expect(page.getByText('Reglerne er ændret siden.')).toHaveCount(0);

  await page.goto(at('/administration'));
  await page.getByRole('link', { name: 'Guidens regler' }).click();
  await expect(page.getByRole('heading', { name: 'I kraft nu: nr. 1' })).toBeVisible();
  await noAxeViolations(page);
  await page.getByRole('button', { name: 'Begynd en kladde' }).click();
  await page.getByRole('link', { name: 'Sponsorat eller donation' }).click();
  await noAxeViolations(page);
  await field(page, EXCHANGE).fill('7');
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('Skriv et helt tal fra 0 til 3.');
  await expect(field(page, EXCHANGE)).toHaveValue('7');
  await noAxeViolations(page);
  await field(page, EXCHANGE).fill('0');
  await field(page, SECTORS).fill('0');
  await page.getByRole('button', { name: 'Gem', exact: true }).click();

  // A gift of a company that does not fit a sponsorship: an agreed situation gets another form.
  await expect(page.getByRole('heading', { name: 'Det kan ikke sættes i kraft' })).toBeVisible();
  const broken = page.getByRole('listitem').filter({ hasText: 'S16: Den lokale bank' });
  await expect(broken).toContainText('Det skal give Sponsorat eller donation');
  await expect(broken.getByRole('link')).toHaveAttribute('href', /exchange=gift/);
  // Of the second it is agreed that an agreement could be defended, too.
  await expect(page.locator('#situation-S17')).toContainText('Samarbejdsaftale');
  await expect(page.getByRole('listitem').filter({ hasText: /^S17: / })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Sæt reglerne i kraft' })).toHaveCount(0);
  await noAxeViolations(page);
  const forced = await page.request.post(at('/administration/guide/kladde?/publish'), {
    form: { why: 'Alligevel' },
    headers: { origin: server.url, accept: 'text/html' },
  });
  expect([forced.status(), (await forced.text()).includes('Det kan ikke sættes i kraft')]).toEqual([
    409,
    true,
  ]);

  // One party decides, and it is called co-creation: a property that no rules may break.
  await save(page, 'form-sponsorat', async () => {
    await field(page, EXCHANGE).fill('2');
    await field(page, SECTORS).fill('3');
  });
  const oneDecides = field(page, 'gates.G02.when.0.among').and(page.locator('[value="a2"]'));
  await save(page, 'form-samskabelse', () => oneDecides.uncheck());
  await expect(page.getByText('selv om kun én part bestemmer')).toBeVisible();
  await save(page, 'form-samskabelse', () => oneDecides.check());
  await expect(page.getByText('passer »Hvad giver parterne hinanden?«')).toBeVisible();
  await expect(page.locator('#situation-S16')).toContainText('Sponsorat eller donation, 88 point');

  await page.getByRole('button', { name: 'Sæt reglerne i kraft' }).click();
  await expect(page.getByText('Skriv kort, hvorfor reglerne bliver ændret.')).toBeVisible();
  await publish(page, 'En gave er ikke nok');
  await expect(page.getByText('Reglerne er sat i kraft')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'I kraft nu: nr. 2' })).toBeVisible();
  await noAxeViolations(page);

  await page.goto(old);
  await expect(page.getByText('Reglerne er ændret siden.')).toContainText('100 point er blevet til 88');
  await noAxeViolations(page);
  await page.getByRole('link', { name: 'Se svaret efter dagens regler' }).click();
  await expect(page).toHaveURL(/version=2/);
  await page.goto(at(`/vaelg-form/svar?${GIFT}&version=99`));
  await expect(page.getByText('De regler, adressen nævner, findes ikke.')).toBeVisible();
  const asked = async (version: number) =>
    (await page.request.post(at('/api/v1/guide'), { data: { exchange: 'gift', version } })).json();
  expect([(await asked(1)).version, (await asked(2)).version]).toEqual([1, 2]);
  expect((await asked(99)).error).toBe('unknownVersion');
});

test('of two administrators the second is told, keeps the work, and an old version can be put back', async ({
  browser,
}) => {
  const page = await (await browser.newContext({ storageState: administrator })).newPage();
  const before = await activeVersion();
  await page.goto(at('/administration/guide'));
  await page.getByRole('button', { name: 'Begynd en kladde' }).click();
  await save(page, 'common', () => field(page, 'lines.goodFit').fill('51'));
  await anotherPublishes(before, 7);
  const forced = await page.request.post(at('/administration/guide/kladde?/publish'), {
    form: { why: 'Uden at se' },
    headers: { origin: server.url, accept: 'text/html' },
  });
  expect(await forced.text()).toContain('En anden har sat nye regler i kraft imens.');
  await page.goto(at('/administration/guide/kladde'));
  await expect(page.getByText(`Nr. ${before + 1} er sat i kraft, siden du begyndte`)).toBeVisible();
  await noAxeViolations(page);
  await page.getByRole('button', { name: 'Læg mine ændringer oven på' }).click();
  await publish(page, 'Lidt strengere');
  await expect(page.getByText('Reglerne er sat i kraft')).toBeVisible();
  const rules = await (await page.request.get(at('/api/v1/guide'))).json();
  expect([rules.version, rules.lines.close, rules.lines.goodFit]).toEqual([before + 2, 7, 51]);

  await page.goto(at(`/administration/guide/1?med=${before + 2}`));
  await expect(page.getByText('så mange point skiller to, der er tætte')).toBeVisible();
  await noAxeViolations(page);
  await page.getByLabel('Hvorfor?').fill('Det gik bedre før');
  await page.getByRole('button', { name: 'Sæt nr. 1 i kraft igen' }).click();
  await expect(page.getByText(/Nr. 1 sat i kraft igen af Ada/).first()).toBeVisible();
  expect((await (await page.request.get(at('/api/v1/guide'))).json()).lines.goodFit).toBe(50);
  await page.goto(at('/administration/historik'));
  await expect(page.getByRole('row').filter({ hasText: 'Det gik bedre før' })).toContainText(
    `Guidens regler blev nr. ${before + 3}`,
  );
  await page.context().close();
});

test('a file with rules becomes a draft, or is refused with everything that is wrong in it', async ({
  browser,
}) => {
  const page = await (await browser.newContext({ storageState: administrator })).newPage();
  await page.goto(at('/administration/guide'));
  const read = async (rules: unknown) => {
    const buffer = Buffer.from(typeof rules === 'string' ? rules : JSON.stringify(rules));
    await page
      .getByLabel('Fil med regler')
      .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer });
    await page.getByRole('button', { name: 'Læs filen' }).click();
  };
  await read('{');
  await expect(page.getByText('Filen er ikke JSON.')).toBeVisible();
  const gates = [{ ...GUIDE_RULES.gates[1], form: 'gone' }, ...GUIDE_RULES.gates.slice(1)];
  await read({ ...GUIDE_RULES, gates });
  await expect(page.getByText('Der er 2 fejl i den.')).toBeVisible();
  await expect(page.getByText('G01 nævner formen gone, som ikke findes.')).toBeVisible();
  await expect(page.getByText('G01 er der to gange.')).toBeVisible();
  await noAxeViolations(page);
  await read({ ...GUIDE_RULES, declared: { da: 'Hvad siger I selv?', en: 'What do you say?' } });
  await expect(page.getByText('spørgsmålet om, hvad de kalder det på dansk')).toBeVisible();
  await page.context().close();
});
