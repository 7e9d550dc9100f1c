import { findCpr, maskCpr } from '@samskab/danish';
import { mayVetEntries } from '@samskab/domain/entries';
import { ok, refuse, type PersonId } from '@samskab/domain';
import { entryHead, knownArenas, mergeArenas, readArena, type MergeRefusal } from '@samskab/store';
import { error, fail, redirect } from '@sveltejs/kit';
import { localizeHref } from '#lib/paraglide/runtime.js';
import { likelyPairs } from '#lib/server/arenas/merging/likely-pairs.ts';
import { comparedArenas } from '#lib/server/arenas/merging/compared-arenas.ts';
import { doOnce, newFormKey } from '#lib/server/do-once.ts';
import { lineField, textOf } from '#lib/server/form-fields.ts';
import { needEditor } from '#lib/server/review/need-editor.ts';
import { store } from '#lib/server/store.ts';
import type { Actions, PageServerLoad } from './$types';

const slugIn = (told: string | null): string =>
  (told ?? '')
    .trim()
    .replace(/^.*\/arenaer\//, '')
    .slice(0, 200);

export const load: PageServerLoad = async (event) => {
  needEditor(event);
  const { searchParams } = event.url;
  const [from, into] = [slugIn(searchParams.get('fra')), slugIn(searchParams.get('ind'))];
  const { read } = store();
  const merged = slugIn(searchParams.get('samlet'));
  return {
    merged: merged === '' ? null : await entryHead(read, 'arena', { slug: merged }),
    from,
    into,
    compared: from === '' && into === '' ? null : await comparedArenas(read, from, into),
    pairs: from === '' && into === '' ? likelyPairs(await knownArenas(read)) : [],
    formKey: newFormKey(),
  };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const { id } = needEditor(event, form);
    if (!mayVetEntries(event.locals.visitor)) error(403);
    const written = lineField.parse(textOf(form, 'why'));
    const why = findCpr(written).length > 0 ? maskCpr(written) : written;
    const slugs = [slugIn(textOf(form, 'fra')), slugIn(textOf(form, 'ind'))] as const;
    const merged = await doOnce<string, MergeRefusal>(form, async (tx) => {
      const [from, into] = [await readArena(tx, { slug: slugs[0] }), await readArena(tx, { slug: slugs[1] })];
      if (!from || !into) return refuse({ code: 'gone' });
      const done = await mergeArenas(tx, {
        from: from.head.id,
        into: into.head.id,
        by: id as PersonId,
        why,
        at: new Date(),
      });
      return done.ok ? ok(done.value.slug) : done;
    });
    if (!merged.ok) return fail(409, { refusal: merged.error, why });
    redirect(
      303,
      `${localizeHref('/redaktion/arenaer/flet')}?${new URLSearchParams({ samlet: merged.value })}`,
    );
  },
};
