import { isUuid, ok, refuse, type PersonId, type Result } from '@samskab/domain';
import {
  PROGRAMME_LIMITS,
  readArtefactAddress,
  type MemberMove,
  type ProgrammeAct,
} from '@samskab/domain/programmes';
import {
  confirmHelp,
  linkArtefact,
  moveProgrammeMember,
  setArtefactAside,
  unlinkArtefact,
  type Transaction,
} from '@samskab/store';
import type { ProgrammeProblem } from '#lib/ui/programmes/form.ts';
import { textOf } from '../form-fields.ts';
import { heldNow, needAllowed, openMember, type MemberEvent, type OpenMember } from './open-programme.ts';
import { postOnce } from './post.ts';

interface Doing {
  readonly act: ProgrammeAct;
  /** Where on the member's page it is done, and where one is led afterwards. */
  readonly anchor: string;
  readonly wrong?: (form: FormData) => readonly ProgrammeProblem[];
  readonly work: (tx: Transaction, member: OpenMember, form: FormData, actor: PersonId) => Promise<Work>;
}
type Work = Result<string | null, ProgrammeProblem>;

/** One action of a member's page: who, load, may, decide, save. */
const action =
  (at: string, { act, anchor, wrong, work }: Doing) =>
  async (event: MemberEvent) => {
    const form = await event.request.formData();
    const opened = await openMember(event);
    const actor = needAllowed(event, opened.mayHere(act), form);
    const { slug, arena } = event.params;
    const next = `/programmer/${slug}/medlem/${arena}#${anchor}`;
    return postOnce({ at, form, next, wrong: wrong?.(form) ?? [] }, async (tx) => {
      await heldNow(tx, opened.programme);
      return work(tx, opened, form, actor);
    });
  };

const placeOf = ({ programme, arena }: OpenMember) => ({ programme: programme.id, arena: arena.id });
const idIn = (form: FormData): string => (isUuid(textOf(form, 'of')) ? textOf(form, 'of') : '');
/** A form about something that is not there is about nothing; UUIDs of nothing are found nowhere. */
const onOne =
  (
    work: (tx: Transaction, member: OpenMember, id: string, form: FormData, actor: PersonId) => Promise<void>,
  ) =>
  async (tx: Transaction, member: OpenMember, form: FormData, actor: PersonId): Promise<Work> => {
    const id = idIn(form);
    if (id === '') return refuse({ code: 'gone' });
    await work(tx, member, id, form, actor);
    return ok(null);
  };

const move =
  (name: MemberMove) => async (tx: Transaction, member: OpenMember, form: FormData, actor: PersonId) => {
    const wish = { move: name, text: textOf(form, 'note') };
    const moved = await moveProgrammeMember(tx, placeOf(member), wish, { actor, at: new Date() });
    return moved.ok ? moved : refuse(noteProblem(moved.error));
  };

/** A reason that is missing or too long is told at its field. */
export const noteProblem = (refusal: {
  readonly code: 'wrongState' | 'noteMissing' | 'noteTooLong';
}): ProgrammeProblem =>
  refusal.code === 'wrongState' ? { code: 'wrongState' } : { code: refusal.code, field: 'note' };

const noteWrong = (form: FormData): readonly ProgrammeProblem[] => {
  const note = textOf(form, 'note').trim();
  if (note === '') return [{ code: 'noteMissing', field: 'note' }];
  return note.length > PROGRAMME_LIMITS.note ? [{ code: 'noteTooLong', field: 'note' }] : [];
};

/** The actions of a member's page, by their names. */
export const memberActions = {
  link: action('link', {
    act: 'link',
    anchor: 'artefacts',
    work: async (tx, member, form, actor) => {
      const address = readArtefactAddress(textOf(form, 'address'));
      if (!address.ok) return refuse({ ...address.error, field: 'address' });
      const linked = await linkArtefact(tx, placeOf(member), address.value, { actor, at: new Date() });
      return linked.ok ? linked : refuse({ ...linked.error, field: 'address' });
    },
  }),
  unlink: action('unlink', {
    act: 'unlink',
    anchor: 'artefacts',
    work: onOne((tx, member, id, _form, actor) =>
      unlinkArtefact(tx, placeOf(member), id, { actor, at: new Date() }),
    ),
  }),
  setAside: action('setAside', {
    act: 'setAside',
    anchor: 'artefacts',
    wrong: noteWrong,
    work: onOne((tx, member, id, form, actor) =>
      setArtefactAside(
        tx,
        placeOf(member),
        { id, why: textOf(form, 'note').trim() },
        { actor, at: new Date() },
      ),
    ),
  }),
  letCount: action('letCount', {
    act: 'setAside',
    anchor: 'artefacts',
    work: onOne((tx, member, id, _form, actor) =>
      setArtefactAside(tx, placeOf(member), { id, why: '' }, { actor, at: new Date() }),
    ),
  }),
  confirmHelp: action('confirmHelp', {
    act: 'confirmHelp',
    anchor: 'help',
    work: onOne((tx, member, id, _form, actor) =>
      confirmHelp(tx, placeOf(member), id, { actor, at: new Date() }),
    ),
  }),
  leave: action('leave', { act: 'leave', anchor: 'membership', work: move('leave') }),
  remove: action('remove', { act: 'remove', anchor: 'membership', work: move('remove') }),
} as const;
