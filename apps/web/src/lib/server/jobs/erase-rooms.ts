import { danishDay } from '@samskab/domain/processes';
import { eraseProcess, roomsToErase, type Store } from '@samskab/store';

/** Erases the rooms whose grace is over, each in a transaction of its own. */
export async function eraseRooms(store: Store, now: Date): Promise<void> {
  const day = danishDay(now);
  for (const process of await roomsToErase(store.read, day))
    await store.write(async (tx) => void (await eraseProcess(tx, process, { day, at: now })));
}
