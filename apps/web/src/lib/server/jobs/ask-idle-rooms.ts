import { idleBefore } from '@samskab/domain/processes';
import { askIdle, idleRooms, type Store } from '@samskab/store';
import { queueMail } from '../mail/queue-mail.ts';

/**
 * Asks the coordinators of rooms where nothing has happened for `IDLE_DAYS` days whether it goes on: once for each
 * silence, whoever asks and however often.
 */
export async function askIdleRooms(store: Store, now: Date): Promise<void> {
  const before = idleBefore(now);
  for (const process of await idleRooms(store.read, before))
    await store.write(async (tx) => {
      const room = await askIdle(tx, process, { before, now });
      if (!room) return;
      const { slug, title } = room;
      for (const { email, language } of room.asked)
        await queueMail(
          tx,
          {
            to: email,
            language: (language ?? room.language) === 'en' ? 'en' : 'da',
            letter: 'roomIsSilent',
            parameters: { slug, title },
          },
          now,
        );
    });
}
