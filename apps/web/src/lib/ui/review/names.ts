// oxlint-disable import/namespace -- the names are those of the domain, and their type says which texts there are.
import type { AuditLine, Move, PersonId, QueueTab, State, TellerKind } from '@samskab/domain';
import { m } from '#lib/paraglide/messages.js';

export const stateName = (state: State): string => m[`review_state_${state}`]();
export const tabName = (tab: QueueTab): string => m[`review_tab_${tab}`]();
export const tellerName = (kind: TellerKind): string => m[`review_teller_${kind}`]();
export const moveName = (move: Move): string => m[`review_move_${move}`]();

/** What an editor is called by other editors; null for an account that is gone. */
export function editorName(name: string | null): string {
  if (name === null) return m.review_gone();
  return name === '' ? m.review_nameless() : name;
}

/** Who made a move. A teller is never named here. */
export function whoMoved({ by, actor, actorName }: AuditLine, me: PersonId): string {
  if (by === 'clock') return m.review_by_clock();
  if (by === 'teller') return m.review_by_teller();
  return actor === me ? m.review_by_you({ name: editorName(actorName) }) : editorName(actorName);
}
