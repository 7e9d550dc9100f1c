import { createHmac, timingSafeEqual } from 'node:crypto';
import { openDoors, type ProcessDoor } from '@samskab/store';
import type { ProcessId } from '@samskab/domain/processes';
import { configuration } from '../configuration.ts';
import { authSecret } from '../secret.ts';
import { store } from '../store.ts';

/** A key that this installation can work out again and nobody else can. */
const keyFor = (what: string, id: string): string =>
  createHmac('sha256', authSecret(configuration()))
    .update(`${what} ${id}`)
    .digest()
    .subarray(0, 20)
    .toString('base64url');

/**
 * The key of an open check-in. A wall shows it as long as the meeting is on, and of keys only digests are kept; so it is
 * made from the door, and another door has another key.
 */
export const checkInKey = (door: string): string => keyFor('checkIn', door);

/** The key in a mail that opens the calendar file of one meeting, and nothing else. */
export const calendarKey = (meeting: string): string => keyFor('calendar', meeting);

/** Whether a key is the one in the mail. */
export function opensCalendar(meeting: string, key: string): boolean {
  const [given, right] = [Buffer.from(key), Buffer.from(calendarKey(meeting))];
  return given.length === right.length && timingSafeEqual(given, right);
}

/** The open check-in of a meeting; null where there is none. */
export async function checkInDoor(process: ProcessId, meeting: string): Promise<ProcessDoor | null> {
  const doors = await openDoors(store().read, process);
  return doors.find(({ kind, given }) => kind === 'checkIn' && given['meeting'] === meeting) ?? null;
}
