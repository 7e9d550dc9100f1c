import * as z from 'zod';

// NUL cannot be stored, other control signs cannot be read, and half a surrogate pair is not text.
// oxlint-disable-next-line no-control-regex -- naming them is the point
const UNREADABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/**
 * A text as it can be stored and read: well-formed Unicode, one kind of line break, no control signs,
 * composed letters, no blanks at the ends.
 * @example cleanText(' A\u030arhus\u0000\r\n') // => 'Århus'
 */
export const cleanText = (raw: string): string =>
  raw.toWellFormed().replaceAll('\r\n', '\n').replaceAll(UNREADABLE, '').trim().normalize('NFC');

/** A text field of at most `limit` characters after cleaning; empty when it was not told. */
export const text = (limit: number) =>
  z.string().transform(cleanText).pipe(z.string().max(limit)).default('');
