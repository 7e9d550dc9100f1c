import { isMunicipalityCode, MUNICIPALITIES } from '@samskab/domain';
import {
  CONSENT_METHODS,
  editAbout,
  PHASE_KINDS,
  PROCESS_PARTS,
  setVisibility,
  VISIBILITIES,
} from '@samskab/domain/processes';
import { openDoor } from '@samskab/store';
import { error } from '@sveltejs/kit';
import { v7 as uuid } from 'uuid';
import { textOf } from '#lib/server/form-fields.ts';
import { keyOf } from '#lib/server/processes/begin-process.ts';
import { erasureActions } from '#lib/server/processes/erasure-actions.ts';
import { findRoom, openRoom } from '#lib/server/processes/open-room.ts';
import { moveRoom, postRoom } from '#lib/server/processes/post-room.ts';
import { roomForms, roomHead } from '#lib/server/processes/room-head.ts';
import { roomPath } from '#lib/server/processes/room-path.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const room = await openRoom(event, 'about', PHASE_KINDS);
  const forms = roomForms(room, ['editAbout', 'setVisibility', 'erase']);
  if (!forms.may.editAbout) error(404, 'Not found');
  return {
    room: roomHead(room, event),
    ...forms,
    head: room.process.head,
    municipalities: MUNICIPALITIES.map(({ code, name }) => ({ value: code, label: name })).toSorted(
      (one, other) => one.label.localeCompare(other.label, 'da'),
    ),
  };
};

const TEXTS = ['title', 'about', 'place', 'formWhy', 'practical', 'fewGroupsWhy'] as const;

export const actions: Actions = {
  ...erasureActions,
  about: async (event) => {
    const form = await event.request.formData();
    const municipality = textOf(form, 'municipality');
    const consentMethod = CONSENT_METHODS.find((one) => one === textOf(form, 'consentMethod')) ?? 'consent';
    const texts = Object.fromEntries(TEXTS.map((name) => [name, textOf(form, name)]));
    const said = {
      ...texts,
      municipality: isMunicipalityCode(municipality) ? municipality : null,
      declaredForm: textOf(form, 'declaredForm') || null,
      consentMethod,
      childrenUnder15: form.get('childrenUnder15') !== null,
    };
    return postRoom(event, {
      at: 'about',
      form,
      decide: (process, act) => editAbout(process, act, said),
      next: '/om',
    });
  },
  visibility: async (event) => {
    const form = await event.request.formData();
    const said = Object.fromEntries(
      PROCESS_PARTS.flatMap((part) => {
        const chosen = VISIBILITIES.find((one) => one === textOf(form, `part-${part}`));
        return chosen ? [[part, chosen] as const] : [];
      }),
    );
    return postRoom(event, {
      at: 'visibility',
      form,
      decide: (process, act) => setVisibility(process, act, said),
      next: '/om#visibility',
    });
  },
  readers: async (event) => {
    const form = await event.request.formData();
    const key = keyOf(form, 'readers');
    const room = await findRoom(event, []);
    if (!room) error(404, 'Not found');
    const made = await moveRoom(event, {
      at: 'readers',
      form,
      decide: (process, act) => setVisibility(process, act, {}),
      besides: (tx) =>
        openDoor(tx, room.process.id, { id: uuid(), kind: 'read', given: {}, key, at: new Date() }),
      next: '/om',
    });
    if (!made.ok) return made.failure;
    return { readers: event.url.origin + roomPath(event.params.slug, `/plads/${key}`) };
  },
};
