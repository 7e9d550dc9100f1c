import { maskCpr } from '@samskab/danish/cpr';
import type { Fields } from './form-fields.ts';

/** A copy of what somebody is writing, kept in their own browser until it is stored with us. */
interface Copy {
  readonly at: number;
  readonly fields: Fields;
  /** Sent off: forgotten as soon as another page of the story says that it arrived. */
  readonly sent: boolean;
}

const PREFIX = 'samskab.tell ';
const KEPT_MS = 14 * 24 * 60 * 60 * 1000;

/** Reads a copy; null when there is none, or this browser keeps nothing. */
export function readCopy(name: string): Fields | null {
  return parsed(name)?.fields ?? null;
}

/** Writes a copy. CPR numbers are masked before anything is written. False when this browser keeps nothing. */
export function writeCopy(name: string, fields: Fields, sent = false): boolean {
  const masked = fields.map(([field, value]) => [field, maskCpr(value)] as const);
  const copy: Copy = { at: Date.now(), fields: masked, sent };
  try {
    localStorage.setItem(PREFIX + name, JSON.stringify(copy));
    return true;
  } catch {
    return false;
  }
}

export function dropCopy(name: string): void {
  try {
    localStorage.removeItem(PREFIX + name);
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

/**
 * Forgets copies that have arrived, and those too old to be missed.
 * @param story names the story of this page; what was sent from its other questions has arrived
 * @param here the question of this page, which looks at its own copy itself
 */
export function dropOldCopies(story: string, here: string): void {
  for (const name of namesOfCopies()) {
    const copy = parsed(name);
    const arrived = copy?.sent === true && name.startsWith(`${story} `) && name !== here;
    if (!copy || arrived || Date.now() - copy.at > KEPT_MS) dropCopy(name);
  }
}

function namesOfCopies(): readonly string[] {
  try {
    return Object.keys(localStorage).flatMap((key) =>
      key.startsWith(PREFIX) ? [key.slice(PREFIX.length)] : [],
    );
  } catch {
    return [];
  }
}

function parsed(name: string): Copy | null {
  try {
    const text = localStorage.getItem(PREFIX + name);
    return text === null ? null : (JSON.parse(text) as Copy);
  } catch {
    return null;
  }
}
