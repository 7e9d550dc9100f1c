import { accountAuditPage, accountNames } from '@samskab/store';
import { needAdministrator } from '#lib/server/need-administrator.ts';
import { store } from '#lib/server/store.ts';
import type { PageServerLoad } from './$types';

const A_PAGE = 50;

export const load: PageServerLoad = async (event) => {
  needAdministrator(event);
  const asked = new Date(event.url.searchParams.get('foer') ?? Number.NaN);
  const before = Number.isNaN(asked.getTime()) ? null : asked;
  const entries = await accountAuditPage(store().read, { before, limit: A_PAGE });
  const ids = entries.flatMap(({ subject, actor }) => [subject, actor]).filter((id) => id !== null);
  const names = await accountNames(store().read, [...new Set(ids)]);
  const nameOf = (id: string | null) => (id === null ? null : (names.get(id) ?? ''));
  return {
    lines: entries.map(({ id, subject, actor, what, why, at }) => {
      const [event, detail = ''] = what.split(':');
      return { id, event, detail, why, at, subject: nameOf(subject), actor: nameOf(actor) };
    }),
    next: entries.length === A_PAGE ? (entries.at(-1)?.at.toISOString() ?? null) : null,
  };
};
