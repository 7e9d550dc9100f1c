import { may } from '@samskab/domain';
import { error, type RequestEvent } from '@sveltejs/kit';
import { needPerson, needPersonFor } from '../need-person.ts';
import type { Person } from '../person.ts';

/**
 * The editor who asks. Others get 403; whoever is logged out logs in first. The desk is kept by nobody's browser but
 * the editor's own, and by no search engine.
 *
 * @param form what was posted, which is then kept for whoever is logged out
 */
export function needEditor(event: RequestEvent, form?: FormData): Person {
  const person = form ? needPersonFor(event, form) : needPerson(event);
  if (!may.seeQueue(event.locals.visitor)) error(403);
  if (!form) event.setHeaders({ 'x-robots-tag': 'noindex' });
  return person;
}
