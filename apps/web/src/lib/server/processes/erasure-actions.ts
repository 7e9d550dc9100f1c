import { askErasure, keepProcess, type Process } from '@samskab/domain/processes';
import { tableReached, type Transaction } from '@samskab/store';
import { textOf } from '../form-fields.ts';
import { queueMail } from '../mail/queue-mail.ts';
import { roomAction } from './board-actions.ts';
import { languageFor } from './mail-language.ts';
import type { RoomEvent } from './open-room.ts';
import { postRoom } from './post-room.ts';
import { dayOf } from './shown-actions.ts';

/** Asking for a room to be erased, and keeping it after all. */
export const erasureActions = {
  erase: async (event: RoomEvent) => {
    const form = await event.request.formData();
    let room: Process | null = null;
    return postRoom(event, {
      at: 'erase',
      form,
      next: '/om#erasing',
      decide: (process, act) => askErasure((room = process), act, { why: textOf(form, 'why') }),
      besides: async (tx, { head, at }) => {
        if (room && head.erasing) await tellTable(tx, room, head.erasing, at);
      },
    });
  },
  keep: roomAction('keep', '/om#erasing', (_form, process, act) => keepProcess(process, act)),
};

/** Tells everybody at the table with an address, so that each group can take along what is theirs. */
async function tellTable(
  tx: Transaction,
  process: Process,
  { dueOn, why }: NonNullable<Process['head']['erasing']>,
  at: Date,
): Promise<void> {
  const { slug, head } = process;
  for (const to of await tableReached(tx, process.id)) {
    const parameters = { title: head.title, slug, day: dayOf(dueOn) ?? dueOn, why };
    const mail = { to: to.email, language: languageFor(process, to), parameters };
    await queueMail(tx, { ...mail, letter: 'roomWillBeErased' }, at);
  }
}
