import type { LayoutServerLoad } from './$types';

/** What the page shell shows of the person who is logged in. */
export const load: LayoutServerLoad = ({ locals: { person } }) => ({
  person: person && { name: person.name, role: person.role },
});
