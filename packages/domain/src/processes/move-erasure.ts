import { ok, refuse } from '../kernel/result.ts';
import { changed, notAllowed, today, type Act, type Moved } from './act.ts';
import { PROCESS_LIMITS as LIMITS } from './codes.ts';
import { dayAfter, type Day } from './days.ts';
import { mayProcess, type ProcessVisitor } from './may-process.ts';
import type { Process, ProcessHead } from './process.ts';
import { clean, wrongText } from './said.ts';

/** Days between the wish to have a process erased and the erasing: all at the table can fetch what is theirs. */
export const GRACE_DAYS = 30;

/**
 * Asks for a whole process to be erased, with a reason for the table. From now on only the table reads it; it is erased
 * when the grace is over, unless somebody who leads it keeps it.
 */
export function askErasure(process: Process, act: Act, given: { readonly why: string }): Moved {
  const wrong =
    notAllowed(process, act, 'erase') ?? wrongText(given, { why: { limit: LIMITS.line, needed: true } });
  if (wrong) return wrong;
  if (process.head.erasing !== null) return refuse({ code: 'alreadyAsked' });
  const on = today(act);
  const erasing = { on, dueOn: dayAfter(on, GRACE_DAYS), ...clean({ why: given.why }) };
  return ok(changed(act, 'askErasure', [], { head: { erasing }, about: { days: GRACE_DAYS } }));
}

/** Keeps a process that was to be erased; everything is as before. */
export function keepProcess(process: Process, act: Act): Moved {
  const wrong = notAllowed(process, act, 'erase');
  if (wrong) return wrong;
  if (process.head.erasing === null) return refuse({ code: 'notFound' });
  return ok(changed(act, 'keepProcess', [], { head: { erasing: null }, about: {} }));
}

/**
 * Whether a process is to be erased on this day.
 * @example isErasureDue({ erasing: { on: '2026-03-01', dueOn: '2026-03-31', why: 'Forkert' } }, '2026-03-31') // => true
 * @example isErasureDue({ erasing: null }, '2026-03-31') // => false
 */
export const isErasureDue = ({ erasing }: Pick<ProcessHead, 'erasing'>, day: Day): boolean =>
  erasing !== null && erasing.dueOn <= day;

/** Whether somebody may take everything along: who leads the process, and everybody at the table before it is erased. */
export const mayExport = (visitor: ProcessVisitor, { erasing }: Pick<ProcessHead, 'erasing'>): boolean =>
  mayProcess(visitor, 'exportAll') || (erasing !== null && mayProcess(visitor, 'readRoom'));
