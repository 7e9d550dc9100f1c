import { ACTOR_GROUPS, type ActorGroup } from '@samskab/domain';
import { takeOpenSeat } from '@samskab/domain/processes';
import { giveSeatKey, moveWithoutSeat } from '@samskab/store';
import { fail, redirect } from '@sveltejs/kit';
import { newFormKey, receiptKey } from '#lib/server/do-once.ts';
import { knockOrStop } from '#lib/server/door.ts';
import { textOf } from '#lib/server/form-fields.ts';
import { keyOf } from '#lib/server/processes/begin-process.ts';
import { keepNowhere, openDoorHere } from '#lib/server/processes/open-door.ts';
import { findRoom } from '#lib/server/processes/open-room.ts';
import { cprsIn, masked, valuesOf, wrongTogether } from '#lib/server/processes/post-room.ts';
import { roomPath } from '#lib/server/processes/room-path.ts';
import { rememberKey } from '#lib/server/processes/seat-cookies.ts';
import { oneOf } from '#lib/server/processes/table-forms.ts';
import type { RoomWrong } from '#lib/ui/processes/room-form.ts';
import { store } from '#lib/server/store.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  keepNowhere(event);
  const { process, door } = await openDoorHere(event);
  const room = await findRoom(event, []);
  if (room?.seat?.state === 'joined') redirect(303, roomPath(process.slug));
  return {
    formKey: newFormKey(),
    title: process.head.title,
    about: process.head.about,
    place: process.head.place,
    practical: process.head.practical,
    ended: process.head.ending !== null,
    group: (door.given['group'] ?? null) as ActorGroup | null,
  };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const { process, door } = await openDoorHere(event);
    const values = valuesOf(form);
    const wrong = (refusal: RoomWrong['refusal'], shown = values) =>
      fail(422, { at: 'enter', refusal, values: shown } satisfies RoomWrong);
    const name = textOf(form, 'name');
    const group = (door.given['group'] as ActorGroup | null) ?? oneOf(form, 'group', ACTOR_GROUPS);
    const refusal = wrongTogether([
      ...(group ? [] : [{ code: 'choiceMissing', field: 'group' } as const]),
      ...cprsIn(values),
    ]);
    if (refusal || !group) return wrong(refusal ?? { code: 'choiceMissing', field: 'group' }, masked(values));
    await knockOrStop('openSeat', event);
    const key = keyOf(form, 'openSeat');
    const given = {
      group,
      actor: null,
      discipline: textOf(form, 'discipline') || null,
      name,
      way: 'poster',
    } as const;
    const entered = await moveWithoutSeat(
      store(),
      { key: receiptKey(form, 'openSeat'), at: new Date(), process: process.id },
      (held, now) => takeOpenSeat(held, now, given),
      (tx, { writes }) => giveSeatKey(tx, { process: process.id, seat: writes[0]?.row.id ?? '', key }),
    );
    if (!entered.ok) return wrong(entered.error);
    rememberKey(event, 'seat', process.slug, key);
    redirect(303, roomPath(process.slug, '/plads?ny'));
  },
};
