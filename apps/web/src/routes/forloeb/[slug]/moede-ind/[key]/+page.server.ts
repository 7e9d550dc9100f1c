import { ACTOR_GROUPS, isUuid } from '@samskab/domain';
import { checkIn, danishDay } from '@samskab/domain/processes';
import { doorByKey, isLinkKey, moveWithoutSeat, processBySlug } from '@samskab/store';
import { error, fail, redirect } from '@sveltejs/kit';
import { v5 as uuidOf } from 'uuid';
import { dayText } from '#lib/dates.ts';
import { newFormKey } from '#lib/server/do-once.ts';
import { isOpen, knock, knockOrStop } from '#lib/server/door.ts';
import { textOf } from '#lib/server/form-fields.ts';
import { DISCIPLINES } from '#lib/server/processes/meeting-forms.ts';
import type { RoomEvent } from '#lib/server/processes/open-room.ts';
import { valuesOf } from '#lib/server/processes/post-room.ts';
import { roomPath } from '#lib/server/processes/room-path.ts';
import { oneOf } from '#lib/server/processes/table-forms.ts';
import { store } from '#lib/server/store.ts';
import type { RoomWrong } from '#lib/ui/processes/room-form.ts';
import type { Actions, PageServerLoad } from './$types';

type DoorEvent = RoomEvent & { readonly params: { readonly key: string } };

export const load: PageServerLoad = async (event) => {
  event.setHeaders({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' });
  const { process, meeting } = await meetingHere(event);
  const day = danishDay(new Date(meeting.startsAt));
  return {
    formKey: newFormKey(),
    title: meeting.title || process.head.title,
    room: process.head.title,
    day: dayText(new Date(meeting.startsAt)),
    open: day === danishDay(new Date()),
    counted: event.url.searchParams.has('talt'),
    again: roomPath(process.slug, `/moede-ind/${event.params.key}`),
  };
};

/** The meeting whose check-in the link opens. Guessing is hopeless, and is stopped all the same. */
async function meetingHere(event: DoorEvent) {
  const { slug, key } = event.params;
  if (!(await isOpen('wrongCode', event))) error(429, 'Too many wrong links');
  const process = isLinkKey(key) ? await processBySlug(store().read, slug, ['meeting']) : null;
  const door = process && (await doorByKey(store().read, process.id, key));
  const meeting =
    door?.kind === 'checkIn' && process?.of.meeting.find(({ id }) => id === door.given['meeting']);
  if (process && meeting && !meeting.cancelled) return { process, meeting };
  await knock('wrongCode', event);
  error(404, 'Not found');
}

/** A form counts once, whatever is chosen when it is sent again. */
const onceOf = (form: FormData): string => {
  const key = textOf(form, 'formKey');
  return isUuid(key) ? uuidOf('checkIn', key) : '';
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const { process, meeting } = await meetingHere(event);
    const wrong = (refusal: RoomWrong['refusal']) =>
      fail(422, { at: 'checkIn', refusal, values: valuesOf(form) } satisfies RoomWrong);
    const group = oneOf(form, 'group', ACTOR_GROUPS);
    if (!group) return wrong({ code: 'choiceMissing', field: 'group' });
    await knockOrStop('togetherAnswer', event);
    const affected = textOf(form, 'affected');
    const counted = await moveWithoutSeat(
      store(),
      { key: onceOf(form), at: new Date(), process: process.id },
      (held, now) =>
        checkIn(held, now, {
          meeting: meeting.id,
          group,
          discipline: oneOf(form, 'discipline', DISCIPLINES),
          affected: affected === '' ? null : affected === 'yes',
        }),
    );
    if (!counted.ok) return wrong(counted.error);
    redirect(303, `${roomPath(process.slug, `/moede-ind/${event.params.key}`)}?talt`);
  },
};
