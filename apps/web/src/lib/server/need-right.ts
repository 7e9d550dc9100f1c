import { may, type PersonId, type Visitor } from '@samskab/domain';
import { error, type RequestEvent } from '@sveltejs/kit';
import { needPerson, needPersonFor } from './need-person.ts';

/**
 * The person who asks, if they may. Others get 403; whoever is logged out logs in first.
 *
 * @param form what was posted, which is then kept for whoever is logged out
 */
export function needRight(
  event: RequestEvent,
  mayDo: (visitor: Visitor) => boolean,
  form?: FormData,
): PersonId {
  const { id } = form ? needPersonFor(event, form) : needPerson(event);
  if (!mayDo(event.locals.visitor)) error(403);
  return id;
}

/** The administrator who changes the guide. */
export const needGuideEditor = (event: RequestEvent, form?: FormData): PersonId =>
  needRight(event, may.changeGuide, form);
