import { refuse, type Result } from '@samskab/domain';
import { holdTogether, type Together, type Transaction } from '@samskab/store';
import { error } from '@sveltejs/kit';
import { store } from '../store.ts';

/**
 * Changes a session that is held meanwhile, so that one change comes after the other.
 * @returns null when the session is gone
 */
export const changeSession = <Refusal>(
  code: string,
  work: (tx: Transaction, session: Together) => Promise<Result<unknown, Refusal>>,
): Promise<Result<unknown, Refusal | { readonly code: 'gone' }>> =>
  store().write(async (tx) => {
    const session = await holdTogether(tx, code, new Date());
    return session ? work(tx, session) : refuse({ code: 'gone' });
  });

/** Stops what nobody is offered on a page. */
export function allowed(may: boolean): void {
  if (!may) error(403, 'Forbidden');
}
