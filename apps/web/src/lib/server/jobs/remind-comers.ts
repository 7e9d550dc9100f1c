import { takeReminders, type Store } from '@samskab/store';
import { momentText } from '#lib/ui/events/moments.ts';
import { queueMail } from '../mail/queue-mail.ts';

const AT_ONCE = 200;

/** Reminds those who come tomorrow and gave a mail address: once each, whatever the number of processes. */
export async function remindComers(store: Store, now: Date): Promise<void> {
  for (let taken = AT_ONCE; taken === AT_ONCE;)
    taken = await store.write(async (tx) => {
      const due = await takeReminders(tx, now, AT_ONCE);
      for (const { signUp, event, date } of due)
        if (signUp.email !== null)
          await queueMail(
            tx,
            {
              to: signUp.email,
              language: signUp.language,
              letter: 'eventReminder',
              parameters: {
                title: event.content.title,
                place: event.content.place,
                slug: event.slug,
                when: momentText(date, now, signUp.language),
              },
            },
            now,
          );
      return due.length;
    });
}
