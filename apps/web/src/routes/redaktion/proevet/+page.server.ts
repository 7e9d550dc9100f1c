import { findPersonalData } from '@samskab/danish';
import type { ReuseContent, ReuseId } from '@samskab/domain';
import { declineReuse, reusesWaiting, showReuse } from '@samskab/store';
import { inPlace } from '#lib/server/review/checks.ts';
import { deskCounts, pageAt } from '#lib/server/review/desk.ts';
import { judge } from '#lib/server/review/judge.ts';
import { needEditor } from '#lib/server/review/need-editor.ts';
import { store } from '#lib/server/store.ts';
import type { Actions, PageServerLoad } from './$types';

const A_PAGE = 20;

const findings = ({ who, what }: ReuseContent) =>
  [who, what].flatMap((text) =>
    findPersonalData(text).map((found) => ({ unit: '', ...inPlace(text, found) })),
  );

export const load: PageServerLoad = async (event) => {
  const { id } = needEditor(event);
  const [page, counts] = [pageAt(event.url), await deskCounts(id)];
  const waiting = await reusesWaiting(store().read, { limit: A_PAGE, offset: (page - 1) * A_PAGE });
  return {
    page,
    pages: Math.max(1, Math.ceil(counts.reuses / A_PAGE)),
    counts,
    waiting: waiting.map(({ reuse, story }) => ({ ...reuse, story, findings: findings(reuse.content) })),
  };
};

export const actions: Actions = {
  show: (event) => judge(event, (tx, { id, ...by }) => showReuse(tx, id as ReuseId, by)),
  hide: (event) => judge(event, (tx, { id, ...by }) => declineReuse(tx, id as ReuseId, by), 'whyNeeded'),
};
