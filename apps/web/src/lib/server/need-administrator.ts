import { may, type PersonId } from '@samskab/domain';
import { error, type RequestEvent } from '@sveltejs/kit';
import { needPerson, needPersonFor } from './need-person.ts';

/**
 * The administrator who asks. Others get 403; whoever is logged out logs in first.
 *
 * @param form what was posted, which is then kept for whoever is logged out
 */
export function needAdministrator(event: RequestEvent, form?: FormData): PersonId {
  const { id } = form ? needPersonFor(event, form) : needPerson(event);
  if (!may.manageAccounts(event.locals.visitor)) error(403);
  return id;
}
