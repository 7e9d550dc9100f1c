import { isUuid, ok, refuse } from '@samskab/domain';
import { POST_KINDS, PROGRAMME_LIMITS } from '@samskab/domain/programmes';
import { addPost, authorOfPost, boardOf, circleDates, isMemberOf, removePost } from '@samskab/store';
import type { ProgrammeProblem } from '#lib/ui/programmes/form.ts';
import { newFormKey } from '#lib/server/do-once.ts';
import { textOf } from '#lib/server/form-fields.ts';
import {
  needAllowed,
  openProgramme,
  type OpenProgramme,
  type ProgrammeEvent,
} from '#lib/server/programmes/open-programme.ts';
import { postOnce } from '#lib/server/programmes/post.ts';
import { programmeHead } from '#lib/server/programmes/shown-programme.ts';
import { store } from '#lib/server/store.ts';
import type { Actions, PageServerLoad } from './$types';

const SHOWN = 100;

/** The arenas that whoever asks keeps and that are in the programme: in whose name can be written. */
async function voices({ programme, kept }: OpenProgramme) {
  const found = await Promise.all(
    kept.map(async ({ id, name }) => ({
      id,
      name,
      isIn: await isMemberOf(store().read, programme.id, [id]),
    })),
  );
  return found.filter(({ isIn }) => isIn).map(({ id, name }) => ({ id, name }));
}

export const load: PageServerLoad = async (event) => {
  const opened = await openProgramme(event);
  const me = needAllowed(event, opened.may('readBoard'));
  event.setHeaders({ 'cache-control': 'private, no-cache' });
  const { programme, may } = opened;
  const board = await boardOf(store().read, programme.id, SHOWN);
  const mayRemove = (author: typeof me | null) => may('removePost', { author });
  return {
    ...programmeHead(programme),
    circle: await circleDates(store().read, programme.id, { now: new Date(), limit: 6 }),
    board: board.map(({ author, replies, ...post }) => ({
      ...post,
      mayRemove: mayRemove(author),
      replies: replies.map(({ author: by, ...reply }) => ({ ...reply, mayRemove: mayRemove(by) })),
    })),
    voices: await voices(opened),
    kinds: POST_KINDS,
    mayWrite: may('writeOnBoard'),
    limit: PROGRAMME_LIMITS.post,
    done: event.url.searchParams.get('gjort'),
    formKey: newFormKey(),
  };
};

/** Puts a post or an answer on the board. */
async function write(event: ProgrammeEvent, at: 'post' | 'reply') {
  const form = await event.request.formData();
  const opened = await openProgramme(event);
  const actor = needAllowed(event, opened.may('writeOnBoard'), form);
  const mine = await voices(opened);
  const arena = mine.find(({ id }) => id === textOf(form, 'arena'))?.id ?? mine[0]?.id ?? null;
  const kind = POST_KINDS.find((one) => one === textOf(form, 'kind')) ?? null;
  const answers = at === 'reply' ? textOf(form, 'of') : null;
  const next = `/programmer/${opened.programme.slug}/laeringskreds`;
  const wrong = [
    ...(at === 'post' && kind === null ? [{ code: 'choiceMissing' as const, field: 'kind' }] : []),
    ...textProblems(textOf(form, 'text')),
  ];
  return postOnce({ at, form, next, wrong }, async (tx) => {
    if (answers !== null && !isUuid(answers)) return refuse({ code: 'gone' as const });
    const post = { kind: kind ?? ('question' as const), text: textOf(form, 'text').trim(), arena, answers };
    return addPost(tx, opened.programme.id, post, { actor, at: new Date() });
  });
}

function textProblems(text: string): readonly ProgrammeProblem[] {
  const limit = PROGRAMME_LIMITS.post;
  if (text.trim() === '') return [{ code: 'textMissing', field: 'text' }];
  return text.length > limit ? [{ code: 'tooLong', field: 'text', limit }] : [];
}

export const actions: Actions = {
  post: (event) => write(event, 'post'),
  reply: (event) => write(event, 'reply'),
  drop: async (event) => {
    const form = await event.request.formData();
    const { programme, may } = await openProgramme(event);
    const id = isUuid(textOf(form, 'of')) ? textOf(form, 'of') : null;
    const author = id === null ? undefined : await authorOfPost(store().read, programme.id, id);
    needAllowed(event, author !== undefined && may('removePost', { author }), form);
    return postOnce({ at: 'drop', form, next: `/programmer/${programme.slug}/laeringskreds` }, async (tx) => {
      await removePost(tx, programme.id, id ?? '', new Date());
      return ok(null);
    });
  },
};
