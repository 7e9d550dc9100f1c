import { FRAME_LIMITS, frameFindings, frameFindingSentence, sayFrame } from '@samskab/domain/guide';
import {
  FRAME_DECIDERS,
  FRAME_FIELDS,
  FRAME_POWERS,
  PHASE_KINDS,
  signedFrame,
  signFrame,
  type FrameField,
  type FrameSheet,
} from '@samskab/domain/processes';
import { dayText } from '#lib/dates.ts';
import { getLocale, localizeHref } from '#lib/paraglide/runtime.js';
import { textOf } from '#lib/server/form-fields.ts';
import { frameAsSheet } from '#lib/server/processes/frame-as-sheet.ts';
import { openRoom } from '#lib/server/processes/open-room.ts';
import { postRoom } from '#lib/server/processes/post-room.ts';
import { roomForms, roomHead } from '#lib/server/processes/room-head.ts';
import { frameFields } from '#lib/ui/guide/frame-fields.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const room = await openRoom(event, 'about', PHASE_KINDS);
  const { head, of } = room.process;
  const signed = signedFrame(room.process);
  const draft = of.frame.at(-1) ?? null;
  return {
    room: roomHead(room, event),
    ...roomForms(room, ['signFrame']),
    signed: signed && { ...shownFrame(signed, head.title), day: dayText(new Date(signed.at)) },
    draft: draft && { power: draft.power, decides: draft.decides, notes: draft.notes },
  };
};

/** A sheet in the words of the guide, and where it is printed on one side. */
function shownFrame(frame: FrameSheet, title: string) {
  const language = getLocale();
  const sheet = frameAsSheet(frame, title);
  return {
    role: frame.signedByRole,
    groups: sayFrame(sheet, language),
    findings: frameFindings(sheet).map((one) => frameFindingSentence(one)[language]),
    paper: `${localizeHref('/vaelg-form/rammeark.pdf')}?${new URLSearchParams(
      frameFields(shortened(sheet)).map(([name, value]) => [name, value]),
    )}`,
  };
}

/** What has room on one side of paper; the room itself keeps it all. */
const shortened = (sheet: ReturnType<typeof frameAsSheet>): typeof sheet => ({
  about: cut(sheet.about, FRAME_LIMITS.about),
  lines: Object.fromEntries(
    FRAME_FIELDS.map((field) => [
      field,
      { ...sheet.lines[field], note: cut(sheet.lines[field].note, FRAME_LIMITS.note) },
    ]),
  ) as Record<FrameField, (typeof sheet.lines)[FrameField]>,
  signedByRole: cut(sheet.signedByRole, FRAME_LIMITS.signedByRole),
});

const cut = (text: string, limit: number): string =>
  text.length <= limit ? text : `${text.slice(0, limit - 1).trimEnd()}…`;

/** What a form says of each thing: one of the codes, or nothing. */
const chosen = <Code extends string>(form: FormData, prefix: string, codes: readonly Code[]) =>
  Object.fromEntries(
    FRAME_FIELDS.flatMap((field) => {
      const code = codes.find((one) => one === textOf(form, `${prefix}-${field}`));
      return code ? [[field, code] as const] : [];
    }),
  ) as Partial<Record<FrameField, Code>>;

export const actions: Actions = {
  sign: async (event) => {
    const form = await event.request.formData();
    const said = {
      power: chosen(form, 'power', FRAME_POWERS),
      decides: chosen(form, 'by', FRAME_DECIDERS),
      notes: Object.fromEntries(FRAME_FIELDS.map((field) => [field, textOf(form, `note-${field}`)])),
      signedByRole: textOf(form, 'signedByRole'),
    };
    return postRoom(event, {
      at: 'sign',
      form,
      decide: (process, act) => signFrame(process, act, said),
      next: '/ramme',
    });
  },
};
