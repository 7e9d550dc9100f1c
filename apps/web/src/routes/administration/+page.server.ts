import { ROLES } from '@samskab/domain';
import { listAccounts } from '@samskab/store';
import { needAdministrator } from '#lib/server/need-administrator.ts';
import { store } from '#lib/server/store.ts';
import type { PageServerLoad } from './$types';

const A_PAGE = 50;

export const load: PageServerLoad = async (event) => {
  needAdministrator(event);
  const { searchParams } = event.url;
  const words = (searchParams.get('q') ?? '').trim().slice(0, 100).replaceAll('\0', '');
  const role = ROLES.find((known) => known === searchParams.get('rolle')) ?? null;
  const after = searchParams.get('efter');
  const { accounts, more } = await listAccounts(store().read, { words, role, after, limit: A_PAGE });
  return { accounts, words, role, next: more ? (accounts.at(-1)?.id ?? null) : null };
};
