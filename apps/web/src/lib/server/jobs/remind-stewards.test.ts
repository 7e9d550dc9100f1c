import { claimTasks, finishTask, type Store } from '@samskab/store';
import { anAccount, publishedArena, testStores } from '@samskab/store/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { letters } from '../mail/letters.ts';
import type { Mail } from '../mail/queue-mail.ts';
import { remindStewards } from './remind-stewards.ts';

const NOON = new Date('2027-03-01T11:00:00Z');
const later = (days: number, hours = 0) => new Date(NOON.getTime() + (days * 24 + hours) * 3_600_000);

describe.each(testStores())('stewards are asked on %s', (_name, open) => {
  let store: Store;
  beforeAll(async () => void (store = await open()));
  afterAll(() => store.close());

  const mailed = async (): Promise<readonly Mail[]> => {
    const tasks = await claimTasks(store, ['mail'], new Date('2040-01-01T00:00:00Z'), 100);
    for (const { id } of tasks) await finishTask(store, id, NOON);
    return tasks.map(({ payload }) => payload as unknown as Mail);
  };

  test('by day, once for each line of age whoever asks, and with a link that says so', async () => {
    const steward = await anAccount(store, 'hanne');
    const { slug } = await publishedArena(store, { steward, at: NOON });
    await remindStewards(store, later(149));
    // Half past one at night in Denmark.
    await remindStewards(store, later(150, -11.5));
    expect(await mailed()).toEqual([]);
    await Promise.all([remindStewards(store, later(150)), remindStewards(store, later(150))]);
    await remindStewards(store, later(179));
    const [mail, ...others] = await mailed();
    expect(others).toEqual([]);
    if (mail?.letter !== 'entryReminder') throw new Error('No reminder');
    expect(mail).toMatchObject({ to: 'hanne@example.dk', parameters: { slug, hiddenFrom: '2028-02-29' } });
    const { body } = letters.entryReminder.da(mail.parameters);
    expect(body).toContain(`/bekraeft/${mail.parameters.key}\n`);
    expect(body).toContain('bekræftet 1. marts 2027');
    expect(body).toContain('29. februar 2028');
    expect(letters.entryReminder.en(mail.parameters).body).toContain(`/en/bekraeft/${mail.parameters.key}\n`);
    await remindStewards(store, later(180));
    expect(await mailed()).toHaveLength(1);
  });
});

test('a message to a host goes with the address for the answer, and no link to log in', () => {
  const about = { kind: 'arena', slug: 'huset', name: 'Huset' } as const;
  const { body } = letters.hostWritten.da({ ...about, from: '', answerTo: 'bo@example.dk', text: 'Må vi?' });
  expect(body).toContain('Nogen har skrevet');
  expect(body).toContain('Svar til: bo@example.dk');
  expect(letters.entryReported.en({ ...about, what: 'hours', text: 'Shut' }).body).toContain(
    'The hours are wrong',
  );
});
