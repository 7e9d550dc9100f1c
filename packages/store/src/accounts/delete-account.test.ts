import type { ExperienceId, PersonId } from '@samskab/domain';
import { eq } from 'drizzle-orm';
import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../engine/index.ts';
import { experienceById } from '../experiences/load-experience.ts';
import { tellerOf } from '../experiences/tellers.ts';
import { keepMail, newestMails } from '../operations/mails.ts';
import { account as logIns, session } from '../schema/index.ts';
import { testStores } from '../testing.ts';
import { aDraft, anAccount, MOMENT, publishDraft } from '../testing/told-story.ts';
import { accountById, saveAboutMyself } from './account.ts';
import { accountAuditPage } from './audit.ts';
import { changeEmail } from './change-email.ts';
import { deleteAccount } from './delete-account.ts';
import { accountNames, listAccounts } from './list-accounts.ts';
import { myData } from './my-data.ts';
import { changeRole } from './roles.ts';
import { endOtherSessions, endSession, openSessions } from './sessions.ts';

describe.each(testStores())('an account on %s', (_name, open) => {
  let store: Store;
  beforeAll(async () => void (store = await open()));
  afterAll(() => store.close());

  const logInTo = async (account: PersonId, days = 1) => {
    const id = uuid();
    const expiresAt = new Date(MOMENT.getTime() + days * 86_400_000);
    await store.write((tx) => tx.insert(session).values({ id, token: uuid(), userId: account, expiresAt }));
    return id;
  };
  const remove = (account: PersonId, actor: PersonId | null = account) =>
    store.write((tx) => deleteAccount(tx, { account, actor, at: MOMENT }));
  const isThere = async (id: ExperienceId) => (await experienceById(store.read, id)) !== null;

  test('is changed part by part', async () => {
    const anna = await anAccount(store);
    await store.write((tx) => saveAboutMyself(tx, anna, { name: 'Anna', group: 'voluntary' }, MOMENT));
    await store.write((tx) => saveAboutMyself(tx, anna, { language: 'en' }, MOMENT));
    expect(await accountById(store.read, anna)).toMatchObject({
      name: 'Anna',
      group: 'voluntary',
      language: 'en',
    });
    await store.write((tx) => saveAboutMyself(tx, anna, { group: null }, MOMENT));
    expect((await accountById(store.read, anna))?.group).toBeNull();
  });

  test('that is deleted takes what was not published along, and leaves what was without its teller', async () => {
    const anna = await anAccount(store);
    const draft = await aDraft(store, { account: anna });
    const published = await aDraft(store, { account: anna });
    await publishDraft(store, published);
    const another = await aDraft(store, { account: await anAccount(store) });
    await logInTo(anna);
    await store.write((tx) =>
      keepMail(tx, { id: uuid(), recipient: `${anna}@example.dk`, subject: '', body: '', sentAt: MOMENT }),
    );

    expect(await remove(anna)).toEqual({ ok: true, value: null });
    expect(await accountById(store.read, anna)).toBeNull();
    expect(await Promise.all([draft, published, another].map(isThere))).toEqual([false, true, true]);
    expect(await tellerOf(store.read, published)).toMatchObject({ account: null, email: null });
    expect(await openSessions(store.read, anna, MOMENT)).toEqual([]);
    expect(
      (await newestMails(store.read, 100)).filter(({ recipient }) => recipient.startsWith(anna)),
    ).toEqual([]);
  });

  test('of the last administrator is not deleted', async () => {
    const anna = await anAccount(store);
    const at = MOMENT;
    const give = (role: 'administrator' | 'member') =>
      store.write((tx) => changeRole(tx, { subject: anna, role, actor: null, why: '', at }));
    await give('administrator');
    expect(await remove(anna)).toEqual({ ok: false, error: { code: 'lastAdministrator' } });
    expect(await accountById(store.read, anna)).not.toBeNull();
  });

  test('that is deleted leaves a line that says who did it: its owner, or nobody when an operator did', async () => {
    for (const byOwner of [true, false]) {
      const anna = await anAccount(store);
      const actor = byOwner ? anna : null;
      await remove(anna, actor);
      const lines = await accountAuditPage(store.read, { before: null, limit: 100 });
      expect(lines.filter(({ subject }) => subject === anna)).toMatchObject([
        { what: 'accountDeleted', actor, why: '' },
      ]);
    }
  });

  test('that is gone cannot be deleted again', async () => {
    const anna = await anAccount(store);
    await remove(anna);
    expect(await remove(anna)).toEqual({ ok: false, error: { code: 'noSuchAccount' } });
  });

  test('hands out all that is kept about its owner, and nothing of others or of secrets', async () => {
    const [anna, bo] = [await anAccount(store), await anAccount(store)];
    await aDraft(store, { account: anna, content: { title: 'Annas erfaring' } });
    await aDraft(store, { account: bo, content: { title: 'Bos erfaring' } });
    await logInTo(anna);
    await store.write((tx) =>
      tx.insert(logIns).values({
        id: uuid(),
        accountId: 'sub-1',
        providerId: 'oidc',
        userId: anna,
        accessToken: 'geheim',
      }),
    );
    const text = JSON.stringify(await myData(store.read, anna, MOMENT));
    expect(text).toContain('Annas erfaring');
    expect(text).toContain(`${anna}@example.dk`);
    expect(text).toContain('sub-1');
    for (const secret of ['Bos erfaring', 'geheim', bo]) expect(text).not.toContain(secret);
    const [row] = await store.read.select().from(session).where(eq(session.userId, anna));
    expect(text).not.toContain(row!.token);
  });

  test('ends its own sessions, and no others', async () => {
    const [anna, bo] = [await anAccount(store), await anAccount(store)];
    const [here, there, phone, bos] = [
      await logInTo(anna),
      await logInTo(anna),
      await logInTo(anna),
      await logInTo(bo),
    ];
    await logInTo(anna, -1);
    await store.write((tx) => endSession(tx, anna, bos));
    await store.write((tx) => endSession(tx, anna, there));
    const open = async (account: PersonId) =>
      (await openSessions(store.read, account, MOMENT)).map(({ id }) => id).toSorted();
    expect(await open(anna)).toEqual([here, phone].toSorted());
    await store.write((tx) => endOtherSessions(tx, anna, here));
    expect(await open(anna)).toEqual([here]);
    expect(await open(bo)).toEqual([bos]);
  });

  test('moves to another address, but not to one that has an account', async () => {
    const [anna, bo] = [await anAccount(store), await anAccount(store)];
    const move = (email: string) =>
      store.write((tx) => changeEmail(tx, { account: anna, email, at: MOMENT }));
    expect(await move(`${bo}@example.dk`)).toEqual({ ok: false, error: { code: 'emailTaken' } });
    expect((await accountById(store.read, anna))?.email).toBe(`${anna}@example.dk`);
    expect(await move(`ny-${anna}@example.dk`)).toEqual({ ok: true, value: null });
    expect((await accountById(store.read, anna))?.email).toBe(`ny-${anna}@example.dk`);
  });

  test('is found by part of name or address, page by page, and a wildcard is only a sign', async () => {
    const ids = ['zz-1', 'zz-2', 'zz-3'];
    for (const id of ids) await anAccount(store, id);
    const search = (words: string, after: string | null, limit = 2) =>
      listAccounts(store.read, { words, role: null, after, limit });
    const first = await search('zz-', null);
    expect(first).toMatchObject({ accounts: [{ id: 'zz-3' }, { id: 'zz-2' }], more: true });
    const rest = await search('ZZ-', first.accounts.at(-1)!.id);
    expect(rest).toMatchObject({ accounts: [{ id: 'zz-1' }], more: false });
    for (const words of ['%zz', '_z-1', "' or 1=1 --"])
      expect((await search(words, null)).accounts).toEqual([]);
    expect(await accountNames(store.read, ['zz-1', 'gone'])).toEqual(new Map([['zz-1', 'zz-1']]));
  });
});
