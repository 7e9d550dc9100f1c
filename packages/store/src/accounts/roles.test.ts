import type { PersonId, Role } from '@samskab/domain';
import { eq } from 'drizzle-orm';
import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Store } from '../engine/index.ts';
import { accountAudit, session, user } from '../schema/index.ts';
import { testStores } from '../testing.ts';
import { anAccount, MOMENT } from '../testing/told-story.ts';
import { accountById } from './account.ts';
import { accountAuditPage } from './audit.ts';
import {
  becomeFirstAdministrator,
  inviteFirstAdministrator,
  mayBecomeFirstAdministrator,
} from './first-administrator.ts';
import { changeRole, countAdministrators } from './roles.ts';

const later = (hours: number) => new Date(MOMENT.getTime() + hours * 3_600_000);

describe.each(testStores())('roles on %s', (_name, open) => {
  let store: Store;
  beforeAll(async () => void (store = await open()));
  afterAll(() => store.close());
  beforeEach(() =>
    store.write(async (tx) => {
      await tx.delete(user);
      await tx.delete(accountAudit);
    }),
  );

  const roleOf = async (id: string) => (await accountById(store.read, id))?.role;
  const make = (subject: string, role: Role, actor: PersonId | null = null, why = '') =>
    store.write((tx) => changeRole(tx, { subject, role, actor, why, at: MOMENT }));

  test('a role that is given is written down with who, when and why', async () => {
    const [boss, anna] = [await anAccount(store), await anAccount(store)];
    expect(await make(anna, 'editor', boss, 'Ny i redaktionen')).toEqual({ ok: true, value: null });
    expect(await roleOf(anna)).toBe('editor');
    expect(await accountAuditPage(store.read, { before: null, limit: 10 })).toMatchObject([
      { subject: anna, actor: boss, what: 'roleChanged:editor', why: 'Ny i redaktionen', at: MOMENT },
    ]);
  });

  test('a role that somebody has already changes nothing and is not written down', async () => {
    const anna = await anAccount(store);
    await make(anna, 'member');
    expect(await accountAuditPage(store.read, { before: null, limit: 10 })).toEqual([]);
  });

  test('sessions that began with other rights end', async () => {
    const anna = await anAccount(store);
    await store.write((tx) =>
      tx.insert(session).values({ id: uuid(), token: uuid(), userId: anna, expiresAt: later(1) }),
    );
    await make(anna, 'editor');
    expect(await store.read.select().from(session).where(eq(session.userId, anna))).toEqual([]);
  });

  test('the last administrator keeps the role', async () => {
    const anna = await anAccount(store);
    await make(anna, 'administrator');
    for (const role of ['member', 'editor'] as const)
      expect(await make(anna, role)).toEqual({ ok: false, error: { code: 'lastAdministrator' } });
    expect(await roleOf(anna)).toBe('administrator');
  });

  test('two administrators who remove each other at the same moment leave one', async () => {
    const [anna, bo] = [await anAccount(store), await anAccount(store)];
    for (const id of [anna, bo]) await make(id, 'administrator');
    const outcomes = await Promise.all([make(anna, 'member', bo), make(bo, 'member', anna)]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await countAdministrators(store.read)).toBe(1);
  });

  test('somebody who is not there gets no role', async () => {
    expect(await make('nobody', 'editor')).toEqual({ ok: false, error: { code: 'noSuchAccount' } });
  });

  describe('the link of the first start', () => {
    const invite = (at = MOMENT) => inviteFirstAdministrator(store, at);
    const become = (key: string, account: string, at = MOMENT) =>
      store.write((tx) => becomeFirstAdministrator(tx, { key, account, at }));

    test('makes one administrator, once', async () => {
      const [anna, bo] = [await anAccount(store), await anAccount(store)];
      const key = (await invite())!;
      expect(await become(key, anna)).toBe(true);
      expect(await become(key, bo)).toBe(false);
      expect(await Promise.all([roleOf(anna), roleOf(bo)])).toEqual(['administrator', 'member']);
    });

    test('used by two at the same moment makes one of them administrator', async () => {
      const people = await Promise.all([anAccount(store), anAccount(store)]);
      const key = (await invite())!;
      const made = await Promise.all(people.map((person) => become(key, person)));
      expect(made.toSorted()).toEqual([false, true]);
    });

    test('is replaced by the next start, as long as there is no administrator', async () => {
      const first = (await invite())!;
      const second = (await invite())!;
      expect(await mayBecomeFirstAdministrator(store.read, first, MOMENT)).toBe(false);
      expect(await mayBecomeFirstAdministrator(store.read, second, MOMENT)).toBe(true);
    });

    test('works for a day', async () => {
      const key = (await invite())!;
      expect(await mayBecomeFirstAdministrator(store.read, key, later(23))).toBe(true);
      expect(await mayBecomeFirstAdministrator(store.read, key, later(24))).toBe(false);
      expect(await become(key, await anAccount(store), later(24))).toBe(false);
    });

    test('is not made, and does not work, when there is an administrator', async () => {
      const key = (await invite())!;
      await make(await anAccount(store), 'administrator');
      expect(await invite()).toBeNull();
      expect(await mayBecomeFirstAdministrator(store.read, key, MOMENT)).toBe(false);
      expect(await become(key, await anAccount(store))).toBe(false);
    });
  });
});
