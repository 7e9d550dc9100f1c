import { isUuid, ok, refuse, type PersonId } from '@samskab/domain';
import type { ProgrammeAct } from '@samskab/domain/programmes';
import {
  addProgrammeEditor,
  changeProgramme,
  programmeById,
  removeProgrammeEditor,
  stateProgramme,
  type Programme,
} from '@samskab/store';
import { error, type RequestEvent } from '@sveltejs/kit';
import { emailField, textOf } from '../form-fields.ts';
import { store } from '../store.ts';
import { PROGRAMME_PARTS, readPart, type ProgrammePart } from './content-form.ts';
import { heldNow, needAllowed, openedBy } from './open-programme.ts';
import { postOnce, saidNo } from './post.ts';

export type AdminEvent = RequestEvent & { readonly params: { readonly id: string; readonly part?: string } };

/**
 * The programme of the address, for whoever may do something with it. Others get 403; whoever is logged out logs in
 * first.
 */
export async function needProgramme(
  event: AdminEvent,
  act: ProgrammeAct,
  form?: FormData,
): Promise<{ readonly programme: Programme; readonly actor: PersonId }> {
  const { id } = event.params;
  const programme = isUuid(id) ? await programmeById(store().read, id) : null;
  const allowed = programme !== null && (await openedBy(event, programme)).may(act);
  // Who may not see it learns nothing of whether it is there.
  const actor = needAllowed(event, allowed, form);
  if (!programme) error(404, 'Not found');
  if (!form) event.setHeaders({ 'cache-control': 'private, no-cache' });
  return { programme, actor };
}

/** The part of the address; 404 for any other. */
export const partIn = ({ params }: AdminEvent): ProgrammePart =>
  PROGRAMME_PARTS.find((part) => part === params.part) ?? error(404, 'Not found');

/** Saves a part of what a programme is. */
export async function savePart(event: AdminEvent) {
  const form = await event.request.formData();
  const { programme, actor } = await needProgramme(event, 'change', form);
  const part = partIn(event);
  const read = readPart(form, part, programme.content);
  if (!read.ok) return saidNo('save', form, read.error);
  const next = `/administration/programmer/${programme.id}`;
  return postOnce({ at: 'save', form, next }, async (tx) => {
    const change = { content: read.value, base: Number(textOf(form, 'base')) };
    const saved = await changeProgramme(tx, await heldNow(tx, programme), change, { actor, at: new Date() });
    return saved.ok ? saved : refuse({ code: saved.error.code });
  });
}

const state = (at: 'open' | 'close') => async (event: AdminEvent) => {
  const form = await event.request.formData();
  const { programme, actor } = await needProgramme(event, at, form);
  const next = `/administration/programmer/${programme.id}`;
  return postOnce({ at, form, next }, async (tx) => {
    const to = at === 'open' ? 'open' : 'closed';
    const stated = await stateProgramme(tx, await heldNow(tx, programme), to, { actor, at: new Date() });
    return stated.ok ? stated : refuse({ code: stated.error.code });
  });
};

/** The actions of a programme's overview, by their names. */
export const adminActions = {
  open: state('open'),
  close: state('close'),
  addEditor: async (event: AdminEvent) => {
    const form = await event.request.formData();
    const { programme, actor } = await needProgramme(event, 'changeEditors', form);
    const email = emailField.safeParse(textOf(form, 'email'));
    const next = `/administration/programmer/${programme.id}#editors`;
    const wrong = email.success ? [] : [{ code: 'noAccount' as const, field: 'email' }];
    return postOnce({ at: 'addEditor', form, next, wrong }, async (tx) => {
      const wish = { email: email.data ?? '', partner: textOf(form, 'partner') };
      const added = await addProgrammeEditor(tx, await heldNow(tx, programme), wish, {
        actor,
        at: new Date(),
      });
      const field = !added.ok && added.error.code === 'noPartner' ? 'partner' : 'email';
      return added.ok ? added : refuse({ ...added.error, field });
    });
  },
  removeEditor: async (event: AdminEvent) => {
    const form = await event.request.formData();
    const { programme, actor } = await needProgramme(event, 'changeEditors', form);
    const next = `/administration/programmer/${programme.id}#editors`;
    return postOnce({ at: 'removeEditor', form, next }, async (tx) => {
      await removeProgrammeEditor(tx, programme, textOf(form, 'of'), { actor, at: new Date() });
      return ok(null);
    });
  },
} as const;
