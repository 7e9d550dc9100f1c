import type { EntryHead, EntryMove, ReportContent } from '@samskab/domain/entries';
import { hiddenFrom } from '@samskab/domain/entries';
import { stewardContacts, type Reminder, type Transaction } from '@samskab/store';
import { queueMail } from '../mail/queue-mail.ts';

/** What a letter needs to know of an entry. */
const about = ({ kind, slug, name }: EntryHead) => ({ kind, slug, name });

/** Writes to everybody who keeps an entry; nobody keeps an example. */
export async function writeReminder(tx: Transaction, reminder: Reminder, at: Date): Promise<void> {
  const { head, key, to } = reminder;
  const confirmedOn = head.lastConfirmedOn ?? '';
  const parameters = {
    ...about(head),
    key,
    confirmedOn,
    hiddenFrom: confirmedOn === '' ? '' : hiddenFrom(head.kind, confirmedOn),
  };
  for (const { email, language } of to)
    await queueMail(tx, { to: email, language, letter: 'entryReminder', parameters }, at);
}

/** The decisions of which the stewards are told by mail. */
const TOLD = { publish: 'entryPublished', askChanges: 'entryChangesAsked', hide: 'entryHidden' } as const;

/** Tells the stewards what an editor has decided, and why. */
export async function writeDecision(
  tx: Transaction,
  head: EntryHead,
  { move, note }: { readonly move: EntryMove; readonly note: string },
  at: Date,
): Promise<void> {
  if (!(move in TOLD)) return;
  const letter = TOLD[move as keyof typeof TOLD];
  for (const { email, language } of await stewardContacts(tx, head))
    await queueMail(tx, { to: email, language, letter, parameters: { ...about(head), note } }, at);
}

/** Tells the stewards that somebody says something is wrong. */
export async function writeReport(
  tx: Transaction,
  head: EntryHead,
  { what, text }: ReportContent,
  at: Date,
): Promise<void> {
  for (const { email, language } of await stewardContacts(tx, head))
    await queueMail(
      tx,
      { to: email, language, letter: 'entryReported', parameters: { ...about(head), what, text } },
      at,
    );
}

/**
 * Passes on what somebody writes to a host. It is kept nowhere but in the mail, and in the queue until that has gone.
 * @returns whether there is anybody to write to
 */
export async function writeToHost(
  tx: Transaction,
  head: EntryHead,
  message: { readonly from: string; readonly email: string; readonly text: string },
  at: Date,
): Promise<boolean> {
  const stewards = await stewardContacts(tx, head);
  for (const { email, language } of stewards)
    await queueMail(
      tx,
      {
        to: email,
        language,
        letter: 'hostWritten',
        parameters: { ...about(head), from: message.from, answerTo: message.email, text: message.text },
      },
      at,
    );
  return stewards.length > 0;
}
