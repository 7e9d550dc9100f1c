import { ACTOR_GROUPS, BASE_VOCABULARIES, type ActorGroup } from '@samskab/domain';
import {
  ACTOR_RINGS,
  ACTOR_STATES,
  SEAT_ROLES,
  SEAT_WAYS,
  type Actor,
  type Invitation,
  type SeatRole,
} from '@samskab/domain/processes';
import { textOf } from '../form-fields.ts';

/** The one of a list that a control says; null where it says none of them. */
export const oneOf = <Code extends string>(
  form: FormData,
  name: string,
  codes: readonly Code[],
): Code | null => codes.find((code) => code === textOf(form, name)) ?? null;

/** Those of a list that controls of one name say, in the order of the list. */
export const someOf = <Code extends string>(
  form: FormData,
  name: string,
  codes: readonly Code[],
): readonly Code[] => {
  const said = new Set(form.getAll(name));
  return codes.filter((code) => said.has(code));
};

const codesOf = (vocabulary: 'actorType' | 'discipline') =>
  BASE_VOCABULARIES[vocabulary].map(({ code }) => code);

/** An actor as a form says it. The group is needed by the shape; without one the citizens' is taken and refused by name. */
export const actorOf = (form: FormData) => ({
  type: oneOf(form, 'type', codesOf('actorType')) ?? 'other',
  name: textOf(form, 'name'),
  actorGroup: oneOf(form, 'actorGroup', ACTOR_GROUPS) ?? 'citizens',
  rings: [...someOf(form, 'rings', ACTOR_RINGS)],
  disciplines: [...someOf(form, 'disciplines', codesOf('discipline'))],
  relation: oneOf(form, 'relation', ['old', 'new'] as const),
  why: textOf(form, 'why'),
});

/** How an invitation was answered in another way than by a link. */
export const answerOf = (form: FormData): Pick<Actor, 'state' | 'way'> => ({
  state: oneOf(form, 'state', ACTOR_STATES) ?? 'notInvited',
  way: oneOf(form, 'way', SEAT_WAYS),
});

/** An invitation to a seat. Who is invited for an actor sits there for the actor's group. */
export function invitationOf(form: FormData, actors: readonly Actor[]): Invitation | null {
  const actor = actors.find(({ id }) => id === textOf(form, 'actor')) ?? null;
  const group: ActorGroup | null = actor?.actorGroup ?? oneOf(form, 'group', ACTOR_GROUPS);
  if (group === null) return null;
  return {
    group,
    actor: actor?.id ?? null,
    roles: rolesOf(form),
    discipline: null,
    name: textOf(form, 'name'),
    way: oneOf(form, 'way', SEAT_WAYS) ?? 'link',
  };
}

/** The roles that a form gives. */
export const rolesOf = (form: FormData): readonly SeatRole[] => someOf(form, 'roles', SEAT_ROLES);
