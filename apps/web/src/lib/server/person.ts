import type { ActorGroup, PersonId, Role } from '@samskab/domain';

/** Somebody who is logged in. */
export interface Person {
  readonly id: PersonId;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  /** The actor group they belong to in daily life; null when not told. */
  readonly group: ActorGroup | null;
}
