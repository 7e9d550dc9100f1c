import { communityContent } from '@samskab/domain/communities';
import { moveEntry, type EntryId } from '@samskab/domain/entries';
import type { PersonId } from '@samskab/domain';
import {
  addCommunity,
  claimTasks,
  countEnquiry,
  finishTask,
  handoverByKey,
  holdEntry,
  newKey,
  openHandover,
  saveEntryMove,
  saveHandover,
  type Store,
} from '@samskab/store';
import { anAccount, testStores } from '@samskab/store/testing';
import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { letters } from '../mail/letters.ts';
import type { Mail } from '../mail/queue-mail.ts';
import { askCommunities } from './ask-communities.ts';
import { clockJobs } from './clock-jobs.ts';

const NOW = new Date('2031-03-04T09:00:00Z');
const later = (days: number, ms = 0) => new Date(NOW.getTime() + days * 86_400_000 + ms);

describe.each(testStores())('what the clock does for communities and the desk on %s', (_name, open) => {
  let store: Store;
  let steward: PersonId;
  let id: EntryId;
  beforeAll(async () => {
    store = await open();
    steward = await anAccount(store);
    id = uuid() as EntryId;
    const who = { by: 'steward', actor: steward, at: NOW } as const;
    const content = communityContent.parse({ name: 'Åben gryde', facts: { contactRole: 'Værten' } });
    await store.write(async (tx) => {
      await addCommunity(tx, { id, content, ...who });
      for (const move of ['submit', 'publish'] as const) {
        const head = await holdEntry(tx, 'community', { id });
        const moved = head && moveEntry(head, move, { today: '2031-03-04' });
        if (head && moved?.ok) await saveEntryMove(tx, head, moved.value, who);
      }
    });
  });
  afterAll(() => store.close());

  const run = async (name: string, now: Date) => {
    const job = clockJobs(store).find((one) => one.name === name);
    if (!job) throw new Error(`No job ${name}`);
    await job.run(now);
  };
  const mails = async (): Promise<readonly Mail[]> => {
    const tasks = await claimTasks(store, ['mail'], new Date('2040-01-01T00:00:00Z'), 100);
    for (const task of tasks) await finishTask(store, task.id, NOW);
    return tasks.map(({ payload }) => payload as unknown as Mail);
  };

  test('first name and telephone are gone on the 30th day, and the audit says so', async () => {
    const made = { id: uuid(), key: newKey(), undoKey: newKey() };
    const contact = { firstName: 'Amal', phone: '+4500000000', companion: false };
    const community = { id, name: 'Åben gryde' };
    await store.write((tx) =>
      saveHandover(tx, { ...made, community, staff: steward, contact, consentVersion: 'v', at: NOW }),
    );
    const opened = (now: Date) => store.write((tx) => openHandover(tx, made.key, now));
    await run('forgetHandovers', later(29, 86_399_000));
    expect(await opened(later(29))).toMatchObject({ contact });
    await Promise.all([1, 2].map(() => run('forgetHandovers', later(30))));
    expect(await opened(later(1))).toBeNull();
    expect(await handoverByKey(store.read, made.key)).toMatchObject({
      deletedAt: later(30),
      deletedWhy: 'time',
    });
    await run('forgetHandovers', later(731));
    expect(await handoverByKey(store.read, made.key)).toBeNull();
  });

  test('a community to which somebody was sent is asked for three numbers once, the month after', async () => {
    await store.write((tx) => countEnquiry(tx, id, NOW));
    await askCommunities(store, later(5));
    expect(await mails()).toEqual([]);
    await Promise.all([1, 2].map(() => run('askCommunities', later(28))));
    await run('askCommunities', later(40));
    const [mail, ...others] = await mails();
    if (mail?.letter !== 'countsAsked') throw new Error('No mail');
    expect([mail.parameters.month, mail.to, others]).toEqual(['2031-03', `${steward}@example.dk`, []]);
    const { body } = letters.countsAsked.da(mail.parameters);
    expect(body).toContain(`/faellesskaber/tal/${mail.parameters.key}`);
    expect(body).toContain('marts 2031');
  });

  test('the mail about somebody who comes says neither name nor number', () => {
    const parameters = { community: 'Åben gryde', role: 'Værten i køkkenet', key: newKey() };
    for (const language of ['da', 'en'] as const) {
      const { subject, body } = letters.handedOver[language](parameters);
      expect(body).toContain(`/faellesskaber/besked/${parameters.key}`);
      expect(`${subject}${body}`.replace(/http\S+/g, '')).not.toMatch(/\d{8}/);
    }
  });
});
