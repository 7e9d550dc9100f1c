import { findCpr } from '@samskab/danish';
import { isUuid } from '@samskab/domain';
import * as z from 'zod';

/** An e-mail address as it is kept: without spaces around it and in lower case. */
export const emailField = z.string().trim().toLowerCase().max(254).pipe(z.email());

/** A text of a form; what is missing or is a file counts as empty. */
export const textOf = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
};

const oneLine = (longest: number) =>
  z.string().transform((text) =>
    text
      .replace(/\p{C}+/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, longest),
  );

/** A person's name as they want it shown: one line, without invisible signs. */
export const nameField = oneLine(100);

/** A reason or a remark on one line. */
export const lineField = oneLine(300);

/** Whether somebody wrote a CPR number. Identifiers of forms are written by nobody, and one in some hundreds looks like one. */
export const holdsCpr = (value: FormDataEntryValue): value is string =>
  typeof value === 'string' && !isUuid(value) && findCpr(value).length > 0;
