import { addNote, editProblem } from '@samskab/domain/processes';
import { claimTasks, finishTask, moveProcess, saveContact, type Store } from '@samskab/store';
import { roomForm, savedRooms, testStores, type Rooms } from '@samskab/store/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Mail } from '../mail/queue-mail.ts';
import { letters } from '../mail/letters.ts';
import { isLeaveToken, leaveToken } from '../processes/leave-link.ts';
import { askIdleRooms } from './ask-idle-rooms.ts';
import { sendWeeklyNews } from './weekly-news.ts';

const TUESDAY = new Date('2031-03-04T09:00:00Z');
const daysLater = (days: number) => new Date(TUESDAY.getTime() + days * 86_400_000);
const MONDAY = daysLater(6);
let mailboxes = 0;
const aMailbox = () => `bo-${(mailboxes += 1)}@example.dk`;

describe.each(testStores())('the weekly mail on %s', (_name, open) => {
  let store: Store;
  let rooms: Rooms;
  beforeAll(async () => {
    store = await open();
    rooms = savedRooms(store);
  });
  afterAll(() => store.close());

  type Ready = Awaited<ReturnType<Rooms['ready']>>;
  const wants = ({ process, seats }: Ready, email: string, weekly = true) =>
    store.write((tx) =>
      saveContact(tx, process.id, { seat: seats.citizens, email, phone: null, weekly }, TUESDAY),
    );
  const does = async (room: Ready, seat: string, at: Date, move: Parameters<typeof moveProcess>[2]) => {
    const moved = await moveProcess(store, roomForm(room.process.id, seat, { at }), move);
    expect(moved.ok).toBe(true);
  };
  const notes = (room: Ready, seat: string, at: Date) =>
    does(room, seat, at, (process, act) =>
      addNote(process, act, { topic: 'note', text: 'Et ord', meeting: null, permission: 'room' }),
    );
  /** The mails to an address that have been queued since it was last asked. */
  const mailsTo = async (email: string): Promise<readonly Mail[]> => {
    const tasks = await claimTasks(store, ['mail'], new Date('2040-01-01T00:00:00Z'), 500);
    for (const { id } of tasks) await finishTask(store, id, TUESDAY);
    return tasks.map(({ payload }) => payload as unknown as Mail).filter(({ to }) => to === email);
  };

  test('is sent once a week and seat, however many servers ask, and only where others did something', async () => {
    const [busy, quiet] = [await rooms.ready(), await rooms.ready()];
    const [email, silent] = [aMailbox(), aMailbox()];
    await wants(busy, email);
    await wants(quiet, silent);
    await notes(busy, busy.seats.private, daysLater(1));
    await notes(quiet, quiet.seats.citizens, daysLater(1));
    await sendWeeklyNews(store, daysLater(5));
    expect(await mailsTo(email)).toEqual([]);
    await Promise.all([sendWeeklyNews(store, MONDAY), sendWeeklyNews(store, MONDAY)]);
    await sendWeeklyNews(store, daysLater(7));
    await notes(quiet, quiet.seats.private, daysLater(7));
    await sendWeeklyNews(store, daysLater(8));
    const all = await claimTasks(store, ['mail'], new Date('2040-01-01T00:00:00Z'), 500);
    expect(all.map(({ payload }) => [payload['to'], payload['letter']])).toEqual([[email, 'weeklyNews']]);
    for (const { id } of all) await finishTask(store, id, TUESDAY);
    // What came after its turn waits for the next; the server is down until the Thursday.
    await sendWeeklyNews(store, daysLater(16));
    expect(await mailsTo(silent)).toHaveLength(1);
    await sendWeeklyNews(store, daysLater(17));
    expect(await mailsTo(silent)).toEqual([]);
  });

  test('tells an address of all its rooms, the newest first, and what waits for its group', async () => {
    const [old, fresh, email] = [await rooms.ready(), await rooms.ready(), aMailbox()];
    await wants(old, email);
    await wants(fresh, email);
    await notes(fresh, fresh.seats.private, daysLater(2));
    await notes(old, old.seats.private, daysLater(1));
    await does(fresh, fresh.seats.voluntary, daysLater(3), (process, act) =>
      editProblem(process, act, { text: 'Mange spiser alene', seen: 1, way: 'form' }),
    );
    await notes(fresh, fresh.seats.public, daysLater(4));
    await sendWeeklyNews(store, MONDAY);
    const [mail, ...others] = await mailsTo(email);
    if (mail?.letter !== 'weeklyNews') throw new Error('No mail');
    expect(others).toEqual([]);
    expect(mail.parameters.rooms.map(({ slug }) => slug)).toEqual([fresh.process.slug, old.process.slug]);
    expect(mail.parameters.rooms[0]).toMatchObject({
      happened: [
        { event: 'note', groups: ['public', 'private'], times: 2 },
        { event: 'editProblem', groups: ['voluntary'], times: 1 },
      ],
      challenges: 0,
    });
    const key = mail.parameters.leave.split('/').at(-1) ?? '';
    const reached = { process: fresh.process.id, seat: fresh.seats.citizens, email };
    expect(isLeaveToken(key, reached)).toBe(true);
    const { body, leave } = letters.weeklyNews.da(mail.parameters);
    expect(body).toContain('- Det offentlige og virksomheder satte en seddel op (2 gange)\n');
    expect(body).toContain(leave);
    expect(body.indexOf(fresh.process.slug)).toBeLessThan(body.indexOf(old.process.slug));
  });

  test('a room that cannot be read is told of, and stops no other mail', async () => {
    const [broken, sound] = [await rooms.ready(), await rooms.ready()];
    const email = aMailbox();
    await wants(broken, `aa-${email}`);
    await wants(sound, email);
    for (const room of [broken, sound]) await notes(room, room.seats.private, daysLater(1));
    const head = (becomes: string) =>
      store.write((tx) =>
        tx.execute(`update processes set head = ${becomes} where slug = '${broken.process.slug}'`),
      );
    await head(`head - 'startedOn'`);
    await expect(sendWeeklyNews(store, MONDAY)).rejects.toThrow('could not be written');
    expect(await mailsTo(email)).toHaveLength(1);
    await head(`head || '{"startedOn":"2026-03-02"}'`);
    await sendWeeklyNews(store, MONDAY);
    expect(await mailsTo(`aa-${email}`)).toHaveLength(1);
  });

  test('a silent room asks its coordinator once', async () => {
    const room = await rooms.ready();
    const email = aMailbox();
    await store.write((tx) =>
      saveContact(tx, room.process.id, { seat: room.founder, email, phone: null, weekly: false }),
    );
    await notes(room, room.seats.private, TUESDAY);
    await askIdleRooms(store, daysLater(59));
    expect(await mailsTo(email)).toEqual([]);
    await Promise.all([askIdleRooms(store, daysLater(61)), askIdleRooms(store, daysLater(61))]);
    await askIdleRooms(store, daysLater(90));
    expect(await mailsTo(email)).toMatchObject([
      { letter: 'roomIsSilent', parameters: { slug: room.process.slug } },
    ]);
  });
});

test('a link stops the mail of its own address and seat, and cannot be made up', () => {
  const reached = {
    process: '0192f1a0-0000-7000-8000-00000000000a',
    seat: '0192f1a0-0000-7000-8000-00000000000b',
    email: 'bo@example.dk',
  };
  const token = leaveToken(reached);
  expect(token).toMatch(/^[0-9a-f-]{36}\.[\w-]{27}$/);
  expect(isLeaveToken(token, reached)).toBe(true);
  for (const other of [
    { ...reached, email: 'else@example.dk' },
    { ...reached, process: reached.seat },
    { ...reached, seat: reached.process },
  ])
    expect(isLeaveToken(token, other)).toBe(false);
  for (const wrong of ['', `${reached.seat}.`, token.slice(0, -1), `${token}A`])
    expect(isLeaveToken(wrong, reached)).toBe(false);
});
