import type { PersonId } from '@samskab/domain';
import {
  countEntryWork,
  countEventsWaiting,
  countReusesWaiting,
  countSuggestionsWaiting,
  countVoicesWaiting,
  queueCounts,
} from '@samskab/store';
import type { DeskCounts } from '#lib/ui/review/DeskTabs.svelte';
import { store } from '../store.ts';

/** How much waits on each tab of the desk. */
export async function deskCounts(editor: PersonId): Promise<DeskCounts> {
  const reader = store().read;
  const { waiting, reports } = await countEntryWork(reader);
  return {
    ...(await queueCounts(reader, editor)),
    voices: await countVoicesWaiting(reader),
    reuses: await countReusesWaiting(reader),
    methods: await countSuggestionsWaiting(reader),
    entries: waiting + reports,
    events: await countEventsWaiting(reader),
  };
}

/** The page a list is at, from 1; anything that is no number is the first. */
export const pageAt = (url: URL): number =>
  Math.min(Math.max(1, Math.trunc(Number(url.searchParams.get('side') ?? 1)) || 1), 100_000);
