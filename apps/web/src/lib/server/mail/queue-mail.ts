import { enqueue, type Transaction } from '@samskab/store';
import type { Letters } from './letters.ts';

/** A mail to be written: to whom, in which language, which letter, and what the letter needs to know. */
export type Mail = {
  [Name in keyof Letters]: {
    readonly to: string;
    readonly language: 'da' | 'en';
    readonly letter: Name;
    readonly parameters: Parameters<Letters[Name]['da']>[0];
  };
}[keyof Letters];

/**
 * Puts a mail in the queue, in the same transaction as what it tells of. The text is written when it is sent; the
 * queue holds only the address and the parameters, and forgets both when the mail has gone.
 */
export const queueMail = (tx: Transaction, mail: Mail, now: Date): Promise<void> =>
  enqueue(tx, { kind: 'mail', payload: { ...mail }, dueAt: now });
