import { createHmac } from 'node:crypto';
import { type Door, type KnockAnswer, knockOn, wouldOpen } from '@samskab/store';
import { error, type RequestEvent } from '@sveltejs/kit';
import { configuration } from './configuration.ts';
import { networkOf } from './network.ts';
import { authSecret } from './secret.ts';
import { store } from './store.ts';

const MINUTE = 60_000;

/**
 * How often each door opens for one caller. A library, a school or a citizens' meeting shares one address among
 * hundreds who log in within minutes, so the limits for addresses are wide; the limit for one mailbox is narrow,
 * because mail is sent to it. Add one line for a new door.
 */
const DOORS = {
  /** Asking for a log-in link, by address of the network. */
  logIn: { limit: 300, windowMs: 15 * MINUTE },
  /** Log-in links to one mailbox. */
  mailbox: { limit: 5, windowMs: 15 * MINUTE },
  /** Using a link, of log-in or of the first start: guessing keys is hopeless, and is stopped all the same. */
  link: { limit: 300, windowMs: 15 * MINUTE },
  /** Telling "we tried this here", by address of the network. */
  reuse: { limit: 20, windowMs: 60 * MINUTE },
  /** Suggesting an improvement of a method card, by address of the network. */
  suggest: { limit: 20, windowMs: 60 * MINUTE },
  /** Beginning to tell a story without an account. */
  tell: { limit: 120, windowMs: 60 * MINUTE },
  /** Beginning to answer the guide together. */
  together: { limit: 60, windowMs: 60 * MINUTE },
  /** Sending answers to one that others began: a whole hall shares one address. */
  togetherAnswer: { limit: 900, windowMs: 15 * MINUTE },
  /** Codes and secrets that lead nowhere; those that are right are not counted. */
  wrongCode: { limit: 60, windowMs: 15 * MINUTE },
  /** Calling an assembly. */
  assembly: { limit: 60, windowMs: 60 * MINUTE },
  /** Joining an assembly: a whole hall shares one address. */
  assemblyJoin: { limit: 3000, windowMs: 15 * MINUTE },
  /** Statements of one participant; more than anybody thinks of in a quarter of an hour. */
  assemblyStatement: { limit: 12, windowMs: 15 * MINUTE },
  /** Opening a process room. */
  process: { limit: 60, windowMs: 60 * MINUTE },
  /** Taking a seat through the link of a poster: a whole hall shares one address. */
  openSeat: { limit: 600, windowMs: 60 * MINUTE },
  /** Writing in a process room, by seat: nobody drowns out the others. */
  room: { limit: 300, windowMs: 15 * MINUTE },
  /** Reporting an error in an arena or a community, by address of the network. */
  report: { limit: 30, windowMs: 60 * MINUTE },
  /** Writing to a host, by address of the network. */
  writeToHost: { limit: 20, windowMs: 60 * MINUTE },
  /** Mails to those who look after one entry, because somebody asked for them. */
  hostMailbox: { limit: 20, windowMs: 24 * 60 * MINUTE },
  /** Naming another steward by a mail address. */
  steward: { limit: 20, windowMs: 60 * MINUTE },
  /** Handing citizens over, by who sits at the desk. */
  handover: { limit: 30, windowMs: 60 * MINUTE },
  /** Telling of an event, by address of the network. */
  event: { limit: 60, windowMs: 60 * MINUTE },
  /** Saying that one comes to an event: a library or a school shares one address. */
  signUp: { limit: 200, windowMs: 15 * MINUTE },
  /** Mails about sign-ups to one mailbox: nobody fills another's. */
  signUpMailbox: { limit: 20, windowMs: 60 * MINUTE },
  /** Log-in by an OpenID Connect provider. */
  provider: { limit: 300, windowMs: 15 * MINUTE },
} as const satisfies Readonly<Record<string, Door>>;
export type DoorName = keyof typeof DOORS;

/** Knocks on a door for whoever sends a request. */
export const knock = (door: DoorName, event: RequestEvent): Promise<KnockAnswer> =>
  knockAs(door, networkOf(addressOf(event)));

/** Knocks on a door for a caller known by something else, such as a mailbox. */
export const knockAs = (door: DoorName, caller: string): Promise<KnockAnswer> => {
  const now = new Date();
  const key = callerKey({ secret: authSecret(configuration()), door, caller, now });
  return store().write((tx) => knockOn(tx, key, DOORS[door], now));
};

/** Whether a door would open for whoever sends a request, without knocking. */
export const isOpen = (door: DoorName, event: RequestEvent): Promise<boolean> => {
  const now = new Date();
  const caller = networkOf(addressOf(event));
  const key = callerKey({ secret: authSecret(configuration()), door, caller, now });
  return wouldOpen(store().read, key, DOORS[door], now);
};

/** Answers 429 when the door does not open. For pages where nothing that was written could be lost. */
export async function knockOrStop(door: DoorName, event: RequestEvent): Promise<void> {
  const answer = await knock(door, event);
  if (answer.opens) return;
  event.setHeaders({ 'retry-after': String(Math.ceil(answer.waitMs / 1000)) });
  error(429, 'Too many requests');
}

interface Caller {
  readonly secret: string;
  readonly door: string;
  readonly caller: string;
  readonly now: Date;
}

/**
 * What is kept of a caller: a digest that changes each day with a salt nobody has outside this installation, so
 * that it can neither be turned back into an address nor followed from one day to the next.
 *
 * @example callerKey({ secret: 's', door: 'logIn', caller: '192.0.2.1', now: new Date(0) }).length // => 43
 */
export const callerKey = ({ secret, door, caller, now }: Caller): string =>
  createHmac('sha256', secret)
    .update(`${now.toISOString().slice(0, 10)}\n${door}\n${caller}`)
    .digest('base64url');

/** The address a request came from; one name for all whose address a proxy has left out. */
export function addressOf(event: RequestEvent): string {
  try {
    return event.getClientAddress();
  } catch {
    return 'unknown';
  }
}
