import type { AssemblyState } from './codes.ts';

/** Who asks. A role holds all by its own link or account; `participant` has joined. */
export const ASSEMBLY_ROLES = ['organiser', 'facilitator', 'moderator', 'participant', 'anyone'] as const;
export type AssemblyRole = (typeof ASSEMBLY_ROLES)[number];

type Row = Readonly<Partial<Record<AssemblyState, readonly AssemblyRole[]>>>;
const LEAD = ['organiser'] as const;
const RUN = ['organiser', 'facilitator'] as const;
const TEND = ['organiser', 'facilitator', 'moderator'] as const;

/** Who may do what in which state. What is not here is forbidden, to everybody. */
export const WHO_MAY_IN_ASSEMBLY = {
  edit: { draft: LEAD, open: LEAD },
  open: { draft: LEAD },
  close: { open: RUN },
  erase: { draft: LEAD, closed: LEAD },
  drive: { open: RUN },
  join: { open: ['organiser', 'facilitator', 'moderator', 'participant', 'anyone'] },
  vote: { open: ['participant'] },
  addStatement: { draft: TEND, open: [...TEND, 'participant'] },
  moderate: { draft: TEND, open: TEND },
  readQueue: { draft: TEND, open: TEND, closed: TEND },
  typeIn: { open: TEND },
  readResults: { open: ASSEMBLY_ROLES, closed: ASSEMBLY_ROLES },
  exportOpen: { closed: ASSEMBLY_ROLES, open: TEND },
} as const satisfies Record<string, Row>;
export type AssemblyAction = keyof typeof WHO_MAY_IN_ASSEMBLY;

/**
 * Whether somebody may do something in an assembly as it stands.
 * @example mayAssembly('participant', 'vote', 'open') // => true
 * @example mayAssembly('organiser', 'vote', 'open') // => false
 */
export function mayAssembly(role: AssemblyRole, action: AssemblyAction, state: AssemblyState): boolean {
  const row: Row = WHO_MAY_IN_ASSEMBLY[action];
  return row[state]?.includes(role) ?? false;
}
