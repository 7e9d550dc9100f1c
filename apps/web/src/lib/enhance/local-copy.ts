import { maskCpr } from '@samskab/danish/cpr';
import type { Fields } from './form-fields.ts';

/** A copy of what somebody is writing, kept in their own browser until it is stored with us. */
interface Copy {
  readonly at: number;
  readonly fields: Fields;
  /** The form that it was sent off by, forgotten as soon as a page says that it arrived; empty before. */
  readonly form: string;
}

const PREFIX = 'samskab.tell ';
const KEPT_MS = 14 * 24 * 60 * 60 * 1000;

/** Reads a copy; null when there is none, or this browser keeps nothing. */
export function readCopy(name: string): Fields | null {
  return parsed(name)?.fields ?? null;
}

/**
 * Writes a copy. CPR numbers are masked before anything is written. False when this browser keeps nothing.
 * @param form the form that sends it off at this moment
 */
export function writeCopy(name: string, fields: Fields, form = ''): boolean {
  const masked = fields.map(([field, value]) => [field, maskCpr(value)] as const);
  const copy: Copy = { at: Date.now(), fields: masked, form };
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
 * Forgets copies that have arrived, and those too old to be missed. What was sent and did not arrive stays.
 * @param arrived the beginning of the name of the form that this page's address says is stored; empty when none is
 * @param closed a story in which nothing can be written now: whatever was sent in it has arrived
 */
export function dropOldCopies(arrived: string, closed = ''): void {
  for (const name of namesOfCopies()) {
    const copy = parsed(name);
    const sent = copy?.form ?? '';
    const there = sent !== '' && (sent.startsWith(arrived || '?') || name.split(' ')[0] === closed);
    if (!copy || there || Date.now() - copy.at > KEPT_MS) dropCopy(name);
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
