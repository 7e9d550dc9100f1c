import { PHASE_KINDS, signAgreement, writeAgreement } from '@samskab/domain/processes';
import { textOf } from '#lib/server/form-fields.ts';
import { agreementSaid } from '#lib/server/processes/action-forms.ts';
import { roomAction } from '#lib/server/processes/board-actions.ts';
import { openRoom } from '#lib/server/processes/open-room.ts';
import { roomForms, roomHead } from '#lib/server/processes/room-head.ts';
import { shownAgreement } from '#lib/server/processes/shown-actions.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const room = await openRoom(event, 'actions', PHASE_KINDS);
  return {
    room: roomHead(room, event),
    ...roomForms(room, ['writeAgreement', 'signAgreement', 'typeIn']),
    agreement: shownAgreement(room.process),
  };
};

export const actions: Actions = {
  write: roomAction('write', '/aftale', (form, process, act) =>
    writeAgreement(process, act, agreementSaid(form)),
  ),
  sign: roomAction('sign', '/aftale#signatures', (form, process, act) =>
    signAgreement(process, act, { role: textOf(form, 'role'), seen: Number(textOf(form, 'seen')) || 0 }),
  ),
};
