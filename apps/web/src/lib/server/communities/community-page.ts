import { communityHints } from '@samskab/domain/communities';
import { mayEntry } from '@samskab/domain/entries';
import { danishDay } from '@samskab/domain/processes';
import { isShownOn, readCommunity } from '@samskab/store';
import { error, type RequestEvent } from '@sveltejs/kit';
import { standing } from '../entries/care-page.ts';
import { store } from '../store.ts';

/**
 * The page of a community. What nobody has confirmed for half a year, or whose certificates are old, is said to be
 * hidden: only those who look after it see the rest.
 */
export async function communityPage(event: RequestEvent) {
  const { visitor } = event.locals;
  const read = await readCommunity(store().read, { slug: event.params['slug'] ?? '' });
  if (!read || !mayEntry(visitor, 'read', read.head)) error(404);
  const { head, content, certificateUntil } = read;
  const now = new Date();
  const cares = mayEntry(visitor, 'seeReports', head);
  const today = danishDay(now);
  const isShown = head.state !== 'published' || isShownOn({ ...head, certificateUntil }, today);
  return {
    entry: standing(head, now),
    name: content.name,
    municipality: content.municipality,
    facts: isShown || cares ? content.facts : null,
    hidden: isShown ? null : certificateUntil !== null && certificateUntil < today ? 'certificate' : 'age',
    cares,
    mayEdit: mayEntry(visitor, 'edit', head),
    maySubmit: head.state === 'draft' && mayEntry(visitor, 'submit', head),
    mayWrite: isShown && head.state === 'published' && head.stewards.length > 0,
    hints: cares ? communityHints(content) : [],
    done: event.url.searchParams.get('gjort'),
  };
}
