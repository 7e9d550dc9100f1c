import { arenaContent } from '@samskab/domain/arenas';
import { moveEntry, type EntryId } from '@samskab/domain/entries';
import { danishDay } from '@samskab/domain/processes';
import type { PersonId } from '@samskab/domain';
import {
  accountByEmail,
  addArena,
  addProgrammeEditor,
  holdEntry,
  programmeBySlug,
  saveEntryMove,
} from '@samskab/store';
import { expect, type Page, test } from '@playwright/test';
import { v7 as uuid } from 'uuid';
import { noAxeViolations } from './support/axe.ts';
import { People, titleFor } from './support/editor.ts';
import { inStore } from './support/in-store.ts';
import { rawForm } from './support/posting.ts';
import { asAdministrator } from './support/roles.ts';
import { publishedStory } from './support/told-story.ts';

let people: People;
test.beforeEach(({ browser }, info) => {
  people = new People(browser, info);
});
test.afterEach(() => people.leave());

/** A library that somebody keeps, published as an editor does it. */
const libraryOf = (email: string, name: string): Promise<string> =>
  inStore((store) =>
    store.write(async (tx) => {
      const actor = (await accountByEmail(tx, email))?.id as PersonId;
      const id = uuid() as EntryId;
      const at = new Date();
      const content = arenaContent.parse({
        name,
        kind: 'library',
        municipality: '0751',
        position: { latitude: 56.16, longitude: 10.2 },
        facts: { purpose: 'Et bord, hvor alle kan sætte sig.', hosts: ['vært'], price: 'free' },
      });
      const slug = await addArena(tx, { id, content, by: 'steward', actor, at });
      for (const move of ['submit', 'publish'] as const) {
        const head = await holdEntry(tx, 'arena', { id });
        const moved = head && moveEntry(head, move, { today: danishDay(at) });
        if (!head || !moved?.ok) throw new Error(`${move} was refused`);
        await saveEntryMove(tx, head, moved.value, { by: 'editor', actor: null, at });
      }
      return slug;
    }),
  );

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const press = async (page: Page, name: string | RegExp) => {
  await button(page, name).first().click();
};

/** The administrator makes a programme, without code: name, way in, what counts on each step, and one figure. */
async function makeProgramme(page: Page, name: string, phone: boolean): Promise<string> {
  await page.goto('/administration/programmer');
  if (!phone) await noAxeViolations(page);
  await press(page, 'Begynd');
  await expect(page.getByRole('alert')).toContainText('Der er 3 ting at rette');
  await page.getByLabel('Navn').fill(name);
  await page.getByLabel('Hvad er det til for?').fill('Biblioteker lærer at være vært for noget fælles.');
  await page.getByLabel('Hvem ejer det?').fill('Foreningen Bordet');
  await press(page, 'Begynd');
  await expect(page.getByText('Programmet er begyndt som en kladde')).toBeVisible();
  await expect(page.getByText('mindst ét tal')).toBeVisible();
  const overview = page.url().replace(/\?.*/, '');

  await page.getByRole('link', { name: 'Navn, formål og vejen ind' }).click();
  await page.getByLabel('Sådan er man med', { exact: true }).fill('Skriv, hvad I vil lære.');
  await page.getByLabel('Bibliotek', { exact: true }).check();
  await page.getByLabel('Åbent bord').check();
  await noAxeViolations(page);
  await press(page, 'Gem');

  await page.getByRole('link', { name: 'Trin, og hvad der tæller' }).click();
  await page.locator('[name="steps.4.title.da"]').fill('Hjælper naboen');
  await page.locator('[name="steps.1.least"]').fill('mange');
  await press(page, 'Gem');
  await expect(page.getByRole('alert')).toContainText('Skriv et tal');
  await expect(page.locator('[name="steps.4.title.da"]')).toHaveValue('Hjælper naboen');
  await page.locator('[name="steps.1.least"]').fill('1');
  await noAxeViolations(page);
  await press(page, 'Gem');

  await page.getByRole('link', { name: 'Mål og tal' }).click();
  await page.locator('[name="indicators.onStep.on"]').check();
  await page.locator('[name="indicators.onStep.setting"]').fill('1');
  await page.locator('[name="indicators.onStep.is"]').selectOption('atLeast');
  await page.locator('[name="indicators.onStep.value"]').fill('50');
  await page.locator('[name="indicators.stillThere.on"]').check();
  await noAxeViolations(page);
  await press(page, 'Gem');
  await expect(page).toHaveURL(new RegExp(`${overview}\\?gjort=save`));
  await noAxeViolations(page);
  await press(page, 'Åbn programmet');
  await expect(page.getByText('Programmet er åbent for alle.')).toBeVisible();
  const see = await page.getByRole('link', { name: 'Se siden' }).getAttribute('href');
  return see ?? '';
}

test('a programme is made without code; an arena joins, climbs by a told experience, and everybody sees it', async ({
  browser,
}, info) => {
  test.slow();
  const phone = info.project.use.javaScriptEnabled === false;
  const administrator = await asAdministrator(browser);
  const office = await administrator.newPage();
  const address = await makeProgramme(office, titleFor('Borde i byen', info), phone);
  const sofie = await people.member('sofie');
  const library = titleFor('Biblioteket ved Broen', info);
  const slug = await libraryOf(sofie.email, library);
  const { address: story } = await publishedStory({
    title: titleFor('Suppe ved broen', info),
    methods: ['M12'],
  });

  const { page } = sofie;
  await page.goto(`${address}/med`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Bed om at være med');
  await noAxeViolations(page);
  await press(page, 'Send');
  await expect(page.getByRole('alert')).toContainText('Skriv noget her');
  await page.getByLabel('Hvad vil I gerne lære?').fill('At holde et møde, hvor vi ikke har svaret.');
  await press(page, 'Send');
  await expect(page.getByText('I hører fra dem, der styrer programmet')).toBeVisible();
  await noAxeViolations(page);

  await office.goto(`${address}/styring`);
  await expect(office.getByText('At holde et møde, hvor vi ikke har svaret.')).toBeVisible();
  await press(office, /^Lad dem være med/);
  await expect(office.getByText('De er med nu.')).toBeVisible();
  await noAxeViolations(office);

  const own = `${address}/medlem/${slug}`;
  await page.goto(own);
  await expect(page.getByText('Ikke på et trin endnu')).toBeVisible();
  const shown = page.getByLabel('Adressen på noget, I vil vise frem');
  await shown.fill('https://samskab.example/metoder/aktoerkort');
  await press(page, 'Vis det frem');
  await expect(page.getByRole('alert')).toContainText('Adressen fører ikke til en erfaring');
  await shown.fill(`https://samskab.example${story}?fra=mail`);
  await press(page, 'Vis det frem');
  await expect(page.getByText('Det er vist frem.')).toBeVisible();
  await expect(page.getByText('Trin 1: Har prøvet én metode')).toBeVisible();
  await noAxeViolations(page);

  const anybody = await people.visitor();
  await anybody.goto(address);
  const row = anybody.getByRole('row', { name: new RegExp(library) });
  await expect(row).toContainText('Trin 1: Har prøvet én metode');
  await expect(anybody.getByText('1 af 1 er her eller højere').first()).toBeVisible();
  await noAxeViolations(anybody);
  await anybody.goto(`${address}/tal`);
  await expect(anybody.getByRole('row', { name: /På trin 1 eller højere/ })).toContainText('1 af 1');
  await expect(anybody.getByRole('row', { name: /Stadig med efter tre måneder/ })).toContainText(
    'Endnu intet tal',
  );
  await noAxeViolations(anybody);
  await anybody.goto(own);
  await expect(anybody.getByRole('link', { name: /^Suppe ved broen/ }).first()).toBeVisible();
  await expect(button(anybody, /^Fjern/)).toHaveCount(0);

  // What an editor does not let count lowers the step, and the reason stands there.
  await office.goto(own);
  await office.getByText('Lad det ikke tælle').first().click();
  await office.getByLabel('Hvorfor tæller det ikke?').fill('Det var et andet sted.');
  await press(office, 'Lad det ikke tælle');
  await expect(office.getByText('Ikke på et trin endnu')).toBeVisible();
  await page.goto(own);
  await expect(page.getByText('Derfor tæller det ikke: Det var et andet sted.')).toBeVisible();
  await administrator.close();
});

test('a member writes its sheet of limits, logs whom it reached, and asks the others; only those in it read that', async ({
  request,
}, info) => {
  const rita = await people.member('rita');
  const slug = 'folkebibliotekerne-samskaber';
  const library = titleFor('Biblioteket Rundt om Hjørnet', info);
  const arena = await libraryOf(rita.email, library);
  // The programme's own editor lets it in: somebody whom the owner has given the right.
  const owner = await people.member('olga');
  await inStore((store) =>
    store.write(async (tx) => {
      const programme = await programmeBySlug(tx, slug);
      if (!programme) throw new Error('The example programme is not there');
      await addProgrammeEditor(
        tx,
        programme,
        { email: owner.email, partner: 'frivilligraadet' },
        { actor: null, at: new Date() },
      );
    }),
  );
  const { page } = rita;
  await page.goto(`/programmer/${slug}/med`);
  await page.getByLabel('Hvad vil I gerne lære?').fill('At spørge først.');
  await press(page, 'Send');
  await expect(page.getByText('I hører fra dem, der styrer programmet')).toBeVisible();
  await owner.page.goto(`/programmer/${slug}/styring`);
  await press(owner.page, new RegExp(`^Lad dem være med.*${library}`));
  await expect(owner.page.getByText('De er med nu.')).toBeVisible();

  const own = `/programmer/${slug}/medlem/${arena}`;
  await page.goto(`${own}/graenseark`);
  await press(page, 'Gem');
  await expect(page.getByRole('alert')).toContainText('Skriv noget her');
  await page.getByLabel('Det gør frivillige ikke').fill('- Passer skranken\n- Låser op');
  await noAxeViolations(page);
  await press(page, 'Gem');
  await expect(page.getByRole('listitem').filter({ hasText: /^Passer skranken$/ })).toBeVisible();
  await expect(page.getByText('ikke blevet enige om det endnu')).toBeVisible();

  await page.goto(`${own}/opsoegt`);
  await page.getByLabel('Slags organisation').selectOption('Etnisk minoritetsforening');
  await page.getByLabel('Besøg hos dem').check();
  await page.getByLabel('De kom').check();
  await press(page, 'Gem');
  await expect(page.getByRole('row', { name: /Etnisk minoritetsforening/ })).toContainText('De kom');
  await noAxeViolations(page);

  await page.goto(`/programmer/${slug}/laeringskreds`);
  await page.getByLabel('Vi vil gerne låne en kollega').check();
  await page.getByLabel('Skriv det').fill('Hvem kan vise os et brevbord? Ring til 010190-0000');
  await press(page, 'Sæt op');
  await expect(page.getByRole('alert')).toContainText('CPR');
  const question = titleFor('Hvem kan vise os et brevbord?', info);
  await page.getByLabel('Skriv det').fill(question);
  await press(page, 'Sæt op');
  await expect(page.getByText(question, { exact: true })).toBeVisible();
  await noAxeViolations(page);
  await owner.page.goto(`/programmer/${slug}/laeringskreds`);
  await expect(owner.page.getByRole('article').filter({ hasText: question })).toContainText(library);

  const stranger = await people.member('stig');
  for (const closed of [`${own}/opsoegt`, `${own}/graenseark`, `/programmer/${slug}/laeringskreds`])
    expect((await stranger.page.goto(closed))?.status()).toBe(403);
  for (const closed of [`/programmer/${slug}/styring`, '/administration/programmer'])
    expect((await stranger.page.goto(closed))?.status()).toBe(403);
  const form = await rawForm(request, own);
  expect((await form.post({ address: '/erfaringer/x' }, '?/link')).status()).toBe(401);

  await page.goto(own);
  await page.getByText('Gå ud af programmet').click();
  await press(page, 'Gå ud');
  await expect(page.getByText('I er gået ud.')).toBeVisible();
});

test('the list of programmes leads to the example, which says that it is one', async ({ page }) => {
  await page.goto('/programmer');
  await noAxeViolations(page);
  await page.getByRole('link', { name: 'Folkebibliotekerne Samskaber' }).click();
  await expect(page.getByText('Det her er et eksempel')).toBeVisible();
  await expect(page.getByText('Frivillige erstatter aldrig åbningstid eller ansatte')).toBeVisible();
  await noAxeViolations(page);
  await page.getByRole('link', { name: 'Begynd Åbent bord' }).click();
  await expect(page.getByLabel('Åbent bord')).toBeChecked();
  await page.goto('/en/programmer/folkebibliotekerne-samskaber/tal');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Figures of Public libraries co-create');
  await noAxeViolations(page);
});
