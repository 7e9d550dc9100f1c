import { ACTOR_GROUPS } from '@samskab/domain';
import {
  askReopening,
  consentToProblem,
  editProblem,
  lockProblem,
  POSITIONS,
  supportReopening,
  writeFirstText,
  writeFraming,
} from '@samskab/domain/processes';
import { textOf } from '../form-fields.ts';
import type { RoomEvent } from './open-room.ts';
import { postRoom } from './post-room.ts';
import { oneOf } from './table-forms.ts';

const PAGE = '/problemet';
const seenIn = (form: FormData) => Number(textOf(form, 'seen')) || 0;

/** Everything that is done on the page of the problem. */
export const problemActions = {
  first: async (event: RoomEvent) => {
    const form = await event.request.formData();
    const given = { text: textOf(form, 'text') };
    return postRoom(event, {
      at: 'first',
      form,
      decide: (process, act) => writeFirstText(process, act, given),
      next: `${PAGE}#first`,
    });
  },
  framing: async (event: RoomEvent) => {
    const form = await event.request.formData();
    const given = { text: textOf(form, 'text') };
    return postRoom(event, {
      at: 'framing',
      form,
      kinds: ['framing'],
      decide: (process, act) => writeFraming(process, act, given),
      next: `${PAGE}#framings`,
    });
  },
  edit: async (event: RoomEvent) => {
    const form = await event.request.formData();
    const way = textOf(form, 'forGroup') === '' ? ('form' as const) : ('paper' as const);
    const given = { text: textOf(form, 'text'), seen: seenIn(form), way };
    return postRoom(event, {
      at: 'edit',
      form,
      decide: (process, act) => editProblem(process, act, given),
      next: `${PAGE}#text`,
    });
  },
  consent: async (event: RoomEvent) => {
    const form = await event.request.formData();
    const position = oneOf(form, 'position', POSITIONS) ?? 'standsAside';
    const given = { position, why: textOf(form, 'why'), seen: seenIn(form) };
    return postRoom(event, {
      at: 'consent',
      form,
      decide: (process, act) => consentToProblem(process, act, given),
      next: `${PAGE}#consent`,
    });
  },
  lock: async (event: RoomEvent) => {
    const form = await event.request.formData();
    const missing = Object.fromEntries(
      ACTOR_GROUPS.map((group) => [group, textOf(form, `missing-${group}`)]),
    );
    const given = { seen: seenIn(form), override: textOf(form, 'override'), missing };
    return postRoom(event, {
      at: 'lock',
      form,
      decide: (process, act) => lockProblem(process, act, given),
      next: `${PAGE}#lock`,
    });
  },
  reopen: async (event: RoomEvent) => {
    const form = await event.request.formData();
    const given = { why: textOf(form, 'why') };
    return postRoom(event, {
      at: 'reopen',
      form,
      decide: (process, act) => askReopening(process, act, given),
      next: `${PAGE}#lock`,
    });
  },
  support: async (event: RoomEvent) => {
    const form = await event.request.formData();
    return postRoom(event, {
      at: 'support',
      form,
      decide: (process, act) => supportReopening(process, act),
      next: `${PAGE}#lock`,
    });
  },
};
