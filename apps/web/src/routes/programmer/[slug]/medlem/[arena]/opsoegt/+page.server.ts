import { isUuid, ok, refuse } from '@samskab/domain';
import { danishDay } from '@samskab/domain/processes';
import {
  reachContent,
  REACHED_ORGANISATIONS,
  REACH_ANSWERS,
  REACH_WAYS,
  reachFaults,
  reachTotals,
} from '@samskab/domain/programmes';
import { dropReach, logReach, reachesOf } from '@samskab/store';
import { term } from '#lib/terms.ts';
import { newFormKey } from '#lib/server/do-once.ts';
import { textOf } from '#lib/server/form-fields.ts';
import { heldNow, needAllowed, openMember } from '#lib/server/programmes/open-programme.ts';
import { postOnce } from '#lib/server/programmes/post.ts';
import { programmeHead } from '#lib/server/programmes/shown-programme.ts';
import { store } from '#lib/server/store.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { programme, arena, mayHere } = await openMember(event);
  needAllowed(event, mayHere('seeReach'));
  event.setHeaders({ 'cache-control': 'private, no-cache' });
  const reaches = await reachesOf(store().read, programme.id, arena.id);
  const today = danishDay(new Date());
  return {
    ...programmeHead(programme),
    arena: { slug: arena.slug, name: arena.name },
    reaches,
    totals: reachTotals(reaches),
    organisations: REACHED_ORGANISATIONS.map((code) => ({
      value: code,
      label: term('actorType', code),
    })).toSorted((a, b) => a.label.localeCompare(b.label, 'da')),
    ways: REACH_WAYS,
    answers: REACH_ANSWERS,
    fields: { on: [today] },
    mayLog: mayHere('logReach'),
    done: event.url.searchParams.get('gjort'),
    formKey: newFormKey(),
  };
};

export const actions: Actions = {
  reach: async (event) => {
    const form = await event.request.formData();
    const { programme, arena, mayHere } = await openMember(event);
    needAllowed(event, mayHere('logReach'), form);
    const [on, organisation, way, answer] = ['on', 'organisation', 'way', 'answer'].map((name) =>
      textOf(form, name),
    );
    const written = { on: on ?? '', organisation: organisation ?? '', way: way ?? '', answer: answer ?? '' };
    const wrong = reachFaults(written, danishDay(new Date())).map((field) => ({
      code: field === 'on' ? ('day' as const) : ('choiceMissing' as const),
      field,
    }));
    const next = `/programmer/${programme.slug}/medlem/${arena.slug}/opsoegt`;
    return postOnce({ at: 'reach', form, next, wrong }, async (tx) => {
      await heldNow(tx, programme);
      await logReach(tx, programme.id, arena.id, reachContent.parse(written));
      return ok(null);
    });
  },
  drop: async (event) => {
    const form = await event.request.formData();
    const { programme, arena, mayHere } = await openMember(event);
    needAllowed(event, mayHere('unlink'), form);
    const next = `/programmer/${programme.slug}/medlem/${arena.slug}/opsoegt`;
    const id = textOf(form, 'of');
    return postOnce({ at: 'drop', form, next }, async (tx) => {
      if (!isUuid(id)) return refuse({ code: 'gone' as const });
      await dropReach(tx, programme.id, arena.id, id);
      return ok(null);
    });
  },
};
