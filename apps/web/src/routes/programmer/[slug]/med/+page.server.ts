import { PROGRAMME_LIMITS, type ProgrammeContent } from '@samskab/domain/programmes';
import { moveProgrammeMember, programmeMember, readArena } from '@samskab/store';
import { redirect } from '@sveltejs/kit';
import { localizeHref } from '#lib/paraglide/runtime.js';
import { newFormKey } from '#lib/server/do-once.ts';
import { textOf } from '#lib/server/form-fields.ts';
import { needPerson } from '#lib/server/need-person.ts';
import { heldNow, mayMember, needAllowed, openProgramme } from '#lib/server/programmes/open-programme.ts';
import { postOnce } from '#lib/server/programmes/post.ts';
import { programmeHead, shownWords } from '#lib/server/programmes/shown-programme.ts';
import { store } from '#lib/server/store.ts';
import type { EntryHead } from '@samskab/domain/entries';
import type { ProgrammeId } from '@samskab/domain/programmes';
import type { Actions, PageServerLoad } from './$types';

/** The arenas of whoever asks, and what keeps each from asking, if anything. */
const choices = (programme: ProgrammeId, content: ProgrammeContent, kept: readonly EntryHead[]) =>
  Promise.all(
    kept.map(async ({ id, slug, name }) => {
      const kind = (await readArena(store().read, { id }))?.content.kind ?? '';
      const member = await programmeMember(store().read, programme, id);
      const fits = content.arenaKinds.length === 0 || content.arenaKinds.includes(kind);
      return { id, slug, name, fits, state: member?.state ?? null };
    }),
  );

export const load: PageServerLoad = async (event) => {
  const { programme, kept } = await openProgramme(event);
  if (programme.state !== 'open') redirect(303, localizeHref(`/programmer/${programme.slug}`));
  needPerson(event);
  event.setHeaders({ 'cache-control': 'private, no-cache' });
  return {
    ...programmeHead(programme),
    joining: shownWords(programme.content.joining),
    promise: shownWords(programme.content.promise),
    arenaKinds: programme.content.arenaKinds,
    arenas: await choices(programme.id, programme.content, kept),
    limit: PROGRAMME_LIMITS.note,
    formKey: newFormKey(),
  };
};

export const actions: Actions = {
  ask: async (event) => {
    const form = await event.request.formData();
    const { programme, kept } = await openProgramme(event);
    const chosen = kept.find(({ id }) => id === textOf(form, 'arena'));
    const state = chosen ? await stateOf(programme.id, chosen.id) : null;
    const may = chosen === undefined || mayMember(event, { programme, arena: chosen, state }, 'ask');
    const actor = needAllowed(event, may, form);
    const known = (await choices(programme.id, programme.content, kept)).find(({ id }) => id === chosen?.id);
    return postOnce(
      {
        at: 'ask',
        form,
        next: `/programmer/${programme.slug}/medlem/${chosen?.slug ?? ''}`,
        wrong: [
          ...(chosen ? [] : [{ code: 'choiceMissing', field: 'arena' } as const]),
          ...(known && !known.fits ? [{ code: 'wrongKind', field: 'arena' } as const] : []),
          ...(textOf(form, 'hopes').trim() === '' ? [{ code: 'textMissing', field: 'hopes' } as const] : []),
          ...(textOf(form, 'hopes').length > PROGRAMME_LIMITS.note
            ? [{ code: 'tooLong', field: 'hopes', limit: PROGRAMME_LIMITS.note } as const]
            : []),
        ],
      },
      async (tx) => {
        await heldNow(tx, programme);
        const wish = { move: 'ask', text: textOf(form, 'hopes') } as const;
        const place = { programme: programme.id, arena: chosen?.id ?? '' };
        return moveProgrammeMember(tx, place, wish, { actor, at: new Date() });
      },
    );
  },
};

const stateOf = async (programme: ProgrammeId, arena: string) =>
  (await programmeMember(store().read, programme, arena))?.state ?? null;
