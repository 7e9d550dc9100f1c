import { lastTurn, newsFor, type Process, type ProcessId } from '@samskab/domain/processes';
import {
  eventsSince,
  mailboxesDue,
  processById,
  takeTurns,
  type Reader,
  type Store,
  type Transaction,
  type Turn,
} from '@samskab/store';
import { queueMail } from '../mail/queue-mail.ts';
import type { ToldRoom } from '../mail/weekly-letters.ts';
import { leaveToken } from '../processes/leave-link.ts';

/** What is new in a room for a seat, with what the mail needs to know of the room. */
interface Told {
  readonly room: ToldRoom;
  readonly newest: Date;
  readonly language: 'da' | 'en';
  readonly turn: Turn;
}

type ProcessOf = (reader: Reader, id: ProcessId) => Promise<Process | null>;

/**
 * Tells once a week, from Monday at eight, what is new: one mail to each address with all its rooms, and none where
 * nothing is. The turn of a seat is taken in the transaction that queues the mail, so that however many servers ask, and
 * however long one was down, each seat is told once. An address whose mail cannot be written stops no other.
 */
export async function sendWeeklyNews(store: Store, now: Date): Promise<void> {
  const turn = lastTurn(now);
  const processOf = onceEach((reader, id) => processById(reader, id));
  const failures: unknown[] = [];
  for (const email of await mailboxesDue(store.read, turn))
    try {
      await store.write((tx) => tellMailbox(tx, { email, turn, now, processOf }));
    } catch (error) {
      failures.push(error);
    }
  if (failures.length > 0) throw new AggregateError(failures, 'Weekly mails that could not be written');
}

interface Mailbox {
  readonly email: string;
  readonly turn: Date;
  readonly now: Date;
  readonly processOf: ProcessOf;
}

async function tellMailbox(tx: Transaction, { email, turn, now, processOf }: Mailbox): Promise<void> {
  const told: Told[] = [];
  for (const one of await takeTurns(tx, { email, turn, now })) {
    const events = await eventsSince(tx, one);
    const news = events.length > 0 ? await newsOf((id) => processOf(tx, id), one, events, now) : null;
    if (news) told.push(news);
  }
  const [first, ...rest] = told.toSorted((a, b) => b.newest.getTime() - a.newest.getTime());
  if (!first) return;
  const { process, seat } = first.turn;
  const parameters = {
    rooms: [first, ...rest].map(({ room }) => room),
    leave: `/forloeb/${first.room.slug}/ugemail/${leaveToken({ process, seat, email })}`,
  };
  await queueMail(tx, { to: email, language: first.language, letter: 'weeklyNews', parameters }, now);
}

async function newsOf(
  processOf: (id: ProcessId) => Promise<Process | null>,
  turn: Turn,
  events: Awaited<ReturnType<typeof eventsSince>>,
  now: Date,
): Promise<Told | null> {
  const process = await processOf(turn.process);
  const seat = process?.of.seat.find(({ id }) => id === turn.seat);
  const news = process && seat ? newsFor(process, seat, events, now) : null;
  const [newest] = events;
  if (!process || !news || !newest) return null;
  const { slug, head } = process;
  return {
    room: { slug, title: head.title, ...news },
    newest: newest.at,
    language: head.language === 'en' ? 'en' : 'da',
    turn,
  };
}

/** Reads each process once, however many of its seats are told. */
function onceEach(read: ProcessOf): ProcessOf {
  const known = new Map<ProcessId, Promise<Process | null>>();
  return (reader, id) => {
    const found = known.get(id) ?? read(reader, id);
    known.set(id, found);
    return found;
  };
}
