import { danishClock } from '@samskab/domain/processes';
import { entriesToRemind, type Store, takeReminder } from '@samskab/store';
import { writeReminder } from '../entries/entry-letters.ts';

/** Not in the night. */
const FROM_CLOCK = '08:00';

/**
 * Asks whoever keeps an entry whether it is still true, with a link that needs no log-in: once for each line of its age,
 * whatever the number of processes and however often it is asked.
 */
export async function remindStewards(store: Store, now: Date): Promise<void> {
  if (danishClock(now).time < FROM_CLOCK) return;
  for (const entry of await entriesToRemind(store.read, now))
    await store.write(async (tx) => {
      const reminder = await takeReminder(tx, entry, now);
      if (reminder) await writeReminder(tx, reminder, now);
    });
}
