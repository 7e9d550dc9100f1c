import { ACTOR_GROUPS } from '@samskab/domain';
import {
  addFollowUp,
  confirmChange,
  endProcess,
  FOLLOW_UP_DAYS,
  noteHarvest,
  pause,
  PROCESS_ENDINGS,
  recordChange,
} from '@samskab/domain/processes';
import { refuse } from '@samskab/domain';
import { textOf } from '../form-fields.ts';
import { roomAction } from './board-actions.ts';
import type { RoomEvent } from './open-room.ts';
import { postRoom } from './post-room.ts';
import { harvestRoom, newDraftLink } from './harvest-room.ts';
import { oneOf, someOf } from './table-forms.ts';

/** Everything that is done on the page of the end of a room. */
export const endingActions = {
  end: async (event: RoomEvent) => {
    const form = await event.request.formData();
    const kind = oneOf(form, 'kind', PROCESS_ENDINGS);
    const groups = [...someOf(form, 'groups', ACTOR_GROUPS)];
    return postRoom(event, {
      at: 'end',
      form,
      next: '/slut',
      wrong: kind ? [] : [{ code: 'choiceMissing', field: 'kind' }],
      decide: (process, act) =>
        endProcess(process, act, { kind: kind ?? 'stopped', why: textOf(form, 'why'), groups }),
    });
  },
  pause: roomAction('pause', '/slut#pause', (form, process, act) =>
    pause(process, act, form.get('paused') === 'yes'),
  ),
  followUp: roomAction('followUp', '/slut#follow-ups', (form, process, act) => {
    const days = FOLLOW_UP_DAYS.find((one) => String(one) === textOf(form, 'of'));
    if (!days) return refuse({ code: 'notFound' });
    const continues = oneOf(form, 'continues', ['yes', 'partly', 'no'] as const);
    return addFollowUp(process, act, { days, text: textOf(form, 'text'), continues });
  }),
  change: roomAction('change', '/slut#changes', (form, process, act) =>
    recordChange(process, act, {
      actor: textOf(form, 'actor'),
      what: textOf(form, 'what'),
      on: textOf(form, 'on'),
    }),
  ),
  confirm: roomAction('confirm', '/slut#changes', (form, process, act) =>
    confirmChange(process, act, textOf(form, 'of')),
  ),
  harvest: harvestRoom,
  draftLink: newDraftLink,
  noHarvest: roomAction('noHarvest', '/slut#harvest', (form, process, act) =>
    noteHarvest(process, act, { why: textOf(form, 'why') }),
  ),
};
