import { isUuid, ok, refuse, type PersonId, type Result } from '@samskab/domain';
import { PROGRAMME_LIMITS, type MemberMove, type ProgrammeAct } from '@samskab/domain/programmes';
import {
  addNews,
  addToCircle,
  entryHead,
  moveProgrammeMember,
  programmeMember,
  removeFromCircle,
  removeNews,
  type Programme,
  type Transaction,
} from '@samskab/store';
import type { EntryId } from '@samskab/domain/entries';
import { getLocale } from '#lib/paraglide/runtime.js';
import type { ProgrammeProblem } from '#lib/ui/programmes/form.ts';
import { textOf } from '../form-fields.ts';
import { store } from '../store.ts';
import { noteProblem } from './member-actions.ts';
import { heldNow, mayMember, needAllowed, openProgramme, type ProgrammeEvent } from './open-programme.ts';
import { postOnce } from './post.ts';

interface Doing {
  readonly act: ProgrammeAct;
  readonly anchor: string;
  readonly wrong?: (form: FormData) => readonly ProgrammeProblem[];
  readonly work: (
    tx: Transaction,
    programme: Programme,
    form: FormData,
    actor: PersonId,
  ) => Promise<Result<string | null, ProgrammeProblem>>;
}

const action =
  (at: string, { act, anchor, wrong, work }: Doing) =>
  async (event: ProgrammeEvent) => {
    const form = await event.request.formData();
    const { programme, may } = await openProgramme(event);
    const actor = needAllowed(event, may(act), form);
    const next = `/programmer/${programme.slug}/styring#${anchor}`;
    return postOnce({ at, form, next, wrong: wrong?.(form) ?? [] }, async (tx) =>
      work(tx, await heldNow(tx, programme), form, actor),
    );
  };

/** Lets an arena in, or not. Nobody decides about the arena that they keep. */
const judge = (at: 'accept' | 'decline') => async (event: ProgrammeEvent) => {
  const form = await event.request.formData();
  const { programme } = await openProgramme(event);
  const id = textOf(form, 'of');
  const arena = isUuid(id) ? await entryHead(store().read, 'arena', { id: id as EntryId }) : null;
  const state = arena && ((await programmeMember(store().read, programme.id, arena.id))?.state ?? null);
  const actor = needAllowed(event, arena !== null && mayMember(event, { programme, arena, state }, at), form);
  const next = `/programmer/${programme.slug}/styring#asking`;
  return postOnce({ at, form, next }, async (tx) => {
    await heldNow(tx, programme);
    const wish = { move: at satisfies MemberMove, text: textOf(form, 'note') };
    const place = { programme: programme.id, arena: arena?.id ?? '' };
    const moved = await moveProgrammeMember(tx, place, wish, { actor, at: new Date() });
    return moved.ok ? moved : refuse(noteProblem(moved.error));
  });
};

/** A title on one line and a text, both there and not too long. */
const newsProblems = (form: FormData): readonly ProgrammeProblem[] =>
  [
    { field: 'title', limit: PROGRAMME_LIMITS.name },
    { field: 'text', limit: PROGRAMME_LIMITS.text },
  ].flatMap(({ field, limit }): readonly ProgrammeProblem[] => {
    const text = textOf(form, field);
    if (text.trim() === '') return [{ code: 'textMissing', field }];
    return text.length > limit ? [{ code: 'tooLong', field, limit }] : [];
  });

/** The actions of those who run a programme, by their names. */
export const runActions = {
  accept: judge('accept'),
  decline: judge('decline'),
  news: action('news', {
    act: 'writeNews',
    anchor: 'news',
    wrong: newsProblems,
    work: async (tx, { id }, form, actor) => {
      const news = {
        title: textOf(form, 'title').trim(),
        text: textOf(form, 'text').trim(),
        language: getLocale(),
      };
      await addNews(tx, id, news, { actor, at: new Date() });
      return ok(null);
    },
  }),
  dropNews: action('dropNews', {
    act: 'writeNews',
    anchor: 'news',
    work: async (tx, { id }, form) => {
      if (!isUuid(textOf(form, 'of'))) return refuse({ code: 'gone' });
      await removeNews(tx, id, textOf(form, 'of'));
      return ok(null);
    },
  }),
  circle: action('circle', {
    act: 'writeNews',
    anchor: 'circle',
    work: async (tx, { id }, form) => {
      const added = await addToCircle(tx, id, textOf(form, 'address'), new Date());
      return added.ok ? added : refuse({ ...added.error, field: 'address' });
    },
  }),
  dropCircle: action('dropCircle', {
    act: 'writeNews',
    anchor: 'circle',
    work: async (tx, { id }, form) => {
      if (!isUuid(textOf(form, 'of'))) return refuse({ code: 'gone' });
      await removeFromCircle(tx, id, textOf(form, 'of'));
      return ok(null);
    },
  }),
} as const;
