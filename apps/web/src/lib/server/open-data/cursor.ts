import type { Place } from '@samskab/store';

const CURSOR = /^(\d{1,7})~([0-9a-f-]{36})$/;

/** A place in an answer as a word that programs hand back as it is. */
export const writeCursor = ({ at, id }: Place): string => Buffer.from(`${at}~${id}`).toString('base64url');

/** The place in a cursor; null when it is none of ours. */
export function readCursor(cursor: string): Place | null {
  const [, at, id] = CURSOR.exec(Buffer.from(cursor.slice(0, 100), 'base64url').toString('latin1')) ?? [];
  return at === undefined || id === undefined ? null : { at: Number(at), id };
}
