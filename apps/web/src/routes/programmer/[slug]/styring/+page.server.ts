import { PROGRAMME_LIMITS } from '@samskab/domain/programmes';
import { circleDates, entryHeads, newsOf, programmeMembersIn } from '@samskab/store';
import { newFormKey } from '#lib/server/do-once.ts';
import { mayMember, needAllowed, openProgramme } from '#lib/server/programmes/open-programme.ts';
import { runActions } from '#lib/server/programmes/run-actions.ts';
import { programmeHead, shownSteps } from '#lib/server/programmes/shown-programme.ts';
import { readWhole, stepOf } from '#lib/server/programmes/standing.ts';
import { store } from '#lib/server/store.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { programme, may } = await openProgramme(event);
  needAllowed(event, may('seeAsking'));
  event.setHeaders({ 'cache-control': 'private, no-cache' });
  const now = new Date();
  const whole = await readWhole(programme, now);
  const asking = await programmeMembersIn(store().read, programme.id, ['asked']);
  const heads = await entryHeads(
    store().read,
    'arena',
    asking.map(({ arena }) => arena),
  );
  return {
    ...programmeHead(programme),
    asking: asking.map(({ arena, slug, name, hopes, askedAt }) => {
      const head = heads.find(({ id }) => id === arena);
      const mayJudge =
        head !== undefined && mayMember(event, { programme, arena: head, state: 'asked' }, 'accept');
      return { arena, slug, name, hopes, askedAt, mayJudge };
    }),
    members: whole.members.map((member) => ({
      slug: member.slug,
      name: member.name,
      municipality: member.municipality,
      isExample: member.isExample,
      step: stepOf(whole, member),
    })),
    steps: shownSteps(programme.content),
    news: await newsOf(store().read, programme.id, 20),
    circle: await circleDates(store().read, programme.id, { now, limit: 20 }),
    limits: PROGRAMME_LIMITS,
    may: { change: may('change') },
    id: programme.id,
    done: event.url.searchParams.get('gjort'),
    formKey: newFormKey(),
  };
};

export const actions: Actions = runActions;
