import { mayVetEntries } from '@samskab/domain/entries';
import { entriesChanged, entriesWaiting, openReports } from '@samskab/store';
import { momentText } from '#lib/dates.ts';
import { needRight } from '#lib/server/need-right.ts';
import { deskCounts } from '#lib/server/review/desk.ts';
import { store } from '#lib/server/store.ts';
import type { PageServerLoad } from './$types';

const TWO_WEEKS_MS = 14 * 86_400_000;
/** So many reports are shown; the oldest come first. */
const MOST_REPORTS = 100;

/** What waits for an editor: entries of every kind to vet, errors that were reported, and what was changed since. */
export const load: PageServerLoad = async (event) => {
  const editor = needRight(event, mayVetEntries);
  event.setHeaders({ 'x-robots-tag': 'noindex' });
  const reader = store().read;
  const line = ({ head, since }: Awaited<ReturnType<typeof entriesWaiting>>[number]) => ({
    kind: head.kind,
    slug: head.slug,
    name: head.name,
    isOwn: head.stewards.includes(editor),
    since: momentText(since),
  });
  return {
    counts: await deskCounts(editor),
    waiting: (await entriesWaiting(reader)).map(line),
    reports: (await openReports(reader, MOST_REPORTS)).map(({ report, head }) => ({
      id: report.id,
      ...report.content,
      kind: head.kind,
      slug: head.slug,
      name: head.name,
      at: momentText(report.createdAt),
    })),
    changed: (await entriesChanged(reader, new Date(Date.now() - TWO_WEEKS_MS))).map(line),
  };
};
