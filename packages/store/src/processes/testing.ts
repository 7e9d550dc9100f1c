import type { Process, ProcessId } from '@samskab/domain/processes';
import { openRoom, table, type Room } from '@samskab/domain/processes/testing';
import { v7 as uuid } from 'uuid';
import type { Store } from '../engine/index.ts';
import { newKey } from '../experiences/keys.ts';
import { MOMENT } from '../testing/told-story.ts';
import { holdProcess, processById } from './load-process.ts';
import type { RoomForm } from './move-process.ts';
import { openProcess } from './open-process.ts';
import { saveChange } from './save-change.ts';

/** Rooms of tests in one store. */
export interface Rooms {
  /** A room in memory with an address of its own. */
  fresh(): Room;
  /** Saves a room as it was walked in memory, change by change, and answers the key of who opened it. */
  save(room: Room): Promise<{ readonly process: Process; readonly key: string }>;
  /** Four groups at the table and a first text. */
  ready(): Promise<{
    readonly process: Process;
    readonly key: string;
    readonly founder: string;
    readonly seats: ReturnType<typeof table.fourGroups>;
  }>;
  /** The process as it is now. */
  again(id: ProcessId): Promise<Process>;
}

export function savedRooms(store: Store): Rooms {
  const fresh = () => {
    const id = uuid() as ProcessId;
    return openRoom({ id, slug: `forloeb-${id}` }, MOMENT);
  };
  const save = async (room: Room) => {
    const [first, ...rest] = room.changes;
    if (!first) throw new Error('A room begins with a change');
    const key = newKey();
    const head = { ...room.process.head, problemNumber: 0, problemText: '' };
    const bare = { ...room.process, head };
    await store.write((tx) => openProcess(tx, { process: bare, change: first }, { key, account: null }));
    for (const change of rest)
      await store.write(async (tx) => {
        const held = await holdProcess(tx, room.process.id);
        if (held) await saveChange(tx, held, change);
      });
    return { process: room.process, key };
  };
  return {
    fresh,
    save,
    ready: async () => {
      const room = fresh();
      const seats = table.fourGroups(room);
      return { ...(await save(room)), seats, founder: room.founder.id };
    },
    again: async (id) => {
      const found = await processById(store.read, id);
      if (!found) throw new Error('The process has gone');
      return found;
    },
  };
}

/** A form that a seat posts. */
export const roomForm = (process: ProcessId, seat: string, given: Partial<RoomForm> = {}): RoomForm => ({
  key: uuid(),
  at: MOMENT,
  process,
  seat,
  ...given,
});
