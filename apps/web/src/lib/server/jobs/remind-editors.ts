import { ok, refuse } from '@samskab/domain';
import { editors, once, type Store, waitingSince } from '@samskab/store';
import { v5 as uuidOf } from 'uuid';
import { queueMail } from '../mail/queue-mail.ts';

const TWO_DAYS_MS = 2 * 24 * 60 * 60 * 1000;
/** Not in the night. */
const FROM_HOUR = 8;
/** Made once; sets these receipts apart from those of forms. */
const REMINDERS = '6d5d3c1e-4c5b-4f0e-9b62-0a9f7c3f2e11';

const danish = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Copenhagen',
  dateStyle: 'short',
  timeStyle: 'short',
});

/**
 * Writes to the editors when something has waited more than two days for them: one mail a day to each, whatever the
 * number of processes and however often it is asked. The receipt of the day and the mails are saved together.
 */
export async function remindEditors(store: Store, now: Date): Promise<void> {
  const [day = '', time = ''] = danish.format(now).split(' ');
  if (Number(time.slice(0, 2)) < FROM_HOUR) return;
  await once<null, null>(store, { key: uuidOf(day, REMINDERS), at: now }, async (tx) => {
    const waiting = await waitingSince(tx, new Date(now.getTime() - TWO_DAYS_MS));
    if (waiting.stories + waiting.voices + waiting.reuses === 0) return refuse(null);
    for (const { email, language } of await editors(tx))
      await queueMail(
        tx,
        {
          to: email,
          language: language === 'en' ? 'en' : 'da',
          letter: 'queueWaits',
          parameters: { ...waiting },
        },
        now,
      );
    return ok(null);
  });
}
