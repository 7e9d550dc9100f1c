import { isUuid, type PersonId } from '@samskab/domain';
import { importById, type ArenaImport } from '@samskab/store';
import { error, type RequestEvent } from '@sveltejs/kit';
import { localizeHref } from '#lib/paraglide/runtime.js';
import { store } from '../../store.ts';

/** The file of an address; only who sent it sees it. */
export async function importAt(
  { params }: RequestEvent & { params: { id: string } },
  account: PersonId,
): Promise<ArenaImport> {
  const found = isUuid(params.id) ? await importById(store().read, account, params.id) : null;
  if (!found) error(404, 'Not found');
  return found;
}

/**
 * The address of reading arenas in, or of one file.
 * @param below such as `/` and an id
 */
export const importPath = (below = ''): string => localizeHref(`/redaktion/arenaer/import${below}`);
