import { type ActorGroup, ACTOR_GROUPS, type PersonId, type Role, ROLES } from '@samskab/domain';

/** Somebody who is logged in. */
export interface Person {
  readonly id: PersonId;
  /** Empty when not told. */
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  /** The actor group they belong to in daily life; null when not told. */
  readonly group: ActorGroup | null;
}

/** The fields of a session's account that a person is made from. */
interface Row {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly actorGroup?: string | null | undefined;
}

/** A role that this version does not know gives the least rights. */
export const personOf = ({ id, name, email, role, actorGroup }: Row): Person => ({
  id: id as PersonId,
  name,
  email,
  role: ROLES.find((known) => known === role) ?? 'member',
  group: ACTOR_GROUPS.find((known) => known === actorGroup) ?? null,
});
