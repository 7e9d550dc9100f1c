import type { PhaseTask } from '@samskab/domain/processes';
import { groupName } from '#lib/ui/shared/groups.ts';
import { m } from '#lib/paraglide/messages.js';

/** Why a task stands where it stands: how many of how many, whom it waits for, or that somebody gave a reason. */
export function taskReason({ have, of, groups, reasoned, state }: PhaseTask): string {
  const parts: string[] = [];
  if (reasoned) parts.push(m.process_reasoned());
  if (have !== null && of !== null && of > 0) parts.push(m.process_have_of({ have, of }));
  else if (have !== null && have > 0) parts.push(m.process_have({ have }));
  if (groups.length > 0 && state !== 'done')
    parts.push(
      m.process_waits_for({ groups: groups.map((group) => groupName[group]().toLowerCase()).join(', ') }),
    );
  return parts.join(' ');
}
