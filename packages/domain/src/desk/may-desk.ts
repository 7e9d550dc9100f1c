/** Who asks; the visitor of the site fits in here. */
export type DeskAsker =
  | { readonly kind: 'anonymous' | 'returnLink' }
  | { readonly kind: 'person'; readonly id: string; readonly role: 'member' | 'editor' | 'administrator' };

/** What gives somebody a place at a desk. */
export interface DeskRights {
  /** An administrator has said that they work at one. */
  readonly staff: boolean;
  /** They keep the entry of an arena that is published. */
  readonly arenaSteward: boolean;
}

/** A handover, as far as it is asked who may do something with it. */
export interface DeskSubject {
  /** Who handed over; null when their account is deleted. */
  readonly staff: string | null;
}

const isAdministrator = (asker: DeskAsker): boolean =>
  asker.kind === 'person' && asker.role === 'administrator';
const isAtDesk = (asker: DeskAsker, { staff, arenaSteward }: DeskRights): boolean =>
  asker.kind === 'person' && (staff || arenaSteward || asker.role === 'administrator');

/**
 * What somebody may do at the desk. Everything not said here is forbidden. Nobody reads at the desk what was passed
 * on: only the community can, by its link.
 */
export const mayDesk = {
  /** Searching together with a citizen, and printing. */
  open: isAtDesk,
  handOver: isAtDesk,
  /** Seeing that something was handed over, and when it was deleted; never what. */
  seeHandover: (asker: DeskAsker, rights: DeskRights, { staff }: DeskSubject): boolean =>
    isAtDesk(asker, rights) && asker.kind === 'person' && asker.id === staff,
  /** Deleting at once what was passed on, because the citizen wishes it. */
  deleteContact: (asker: DeskAsker, rights: DeskRights, { staff }: DeskSubject): boolean =>
    isAdministrator(asker) || (isAtDesk(asker, rights) && asker.kind === 'person' && asker.id === staff),
  /** Saying who works at a desk. */
  chooseStaff: isAdministrator,
} as const;
