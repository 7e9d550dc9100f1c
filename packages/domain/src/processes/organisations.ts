import type { Actor } from './artefacts-people.ts';

/** Codes of the vocabulary `actorType` that are people and not organisations. */
const PEOPLE: ReadonlySet<string> = new Set([
  'affectedCitizen',
  'relative',
  'resident',
  'unorganisedVolunteer',
]);

/**
 * Whether one on the actor map is an organisation, which can change a routine, a rule or a role.
 * @example isOrganisation({ type: 'library' }) // => true
 * @example isOrganisation({ type: 'relative' }) // => false
 */
export const isOrganisation = ({ type }: Pick<Actor, 'type'>): boolean => !PEOPLE.has(type);
