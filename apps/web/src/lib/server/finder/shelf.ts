import type { FinderCommunity } from '@samskab/domain/finder';
import { openCommunityShelf, type CommunityShelf } from '@samskab/store';
import { store } from '../store.ts';

let shelf: CommunityShelf | null = null;

/** The communities that somebody may be shown today. */
export const findableCommunities = (): Promise<readonly FinderCommunity[]> =>
  (shelf ??= openCommunityShelf(store())).findable(new Date());
