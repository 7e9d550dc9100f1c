import { openCommunityShelf, type CommunityShelf } from '@samskab/store';
import { store } from '../store.ts';

let shelf: CommunityShelf | null = null;

/** The communities of this process. */
export const communityShelf = (): CommunityShelf => (shelf ??= openCommunityShelf(store()));
