import type { Day } from '../kernel/days.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { cleanText } from '../kernel/text.ts';
import type { EntryState } from './codes.ts';
import type { EntryHead } from './entry.ts';

interface Move {
  readonly from: readonly EntryState[];
  readonly to: EntryState;
  /** Whether whoever makes it says that the entry is true today. */
  readonly confirms?: true;
  /** Whether the stewards must be told why. */
  readonly needsNote?: true;
}

/**
 * Every decision about an entry. What is not here cannot be done.
 *
 * ```
 * draft ⇄ waiting → published ⇄ hidden
 *            ↑         ↓           ↓
 *            └─────  closed  ←─────┘
 * ```
 */
export const ENTRY_MOVES = {
  submit: { from: ['draft'], to: 'waiting', confirms: true },
  takeBack: { from: ['waiting'], to: 'draft' },
  askChanges: { from: ['waiting'], to: 'draft', needsNote: true },
  publish: { from: ['waiting'], to: 'published' },
  hide: { from: ['published'], to: 'hidden', needsNote: true },
  show: { from: ['hidden'], to: 'published' },
  close: { from: ['published', 'hidden'], to: 'closed' },
  reopen: { from: ['closed'], to: 'waiting', confirms: true },
  confirm: { from: ['published'], to: 'published', confirms: true },
} as const satisfies Record<string, Move>;

export type EntryMove = keyof typeof ENTRY_MOVES;

export const ENTRY_NOTE_LIMIT = 1000;

export type EntryRefusal =
  | { readonly code: 'wrong_state'; readonly state: EntryState }
  | { readonly code: 'note_missing' }
  | { readonly code: 'note_too_long'; readonly limit: number };

/** What a move changes. */
export interface EntryMoved {
  readonly move: EntryMove;
  readonly state: EntryState;
  readonly lastConfirmedOn: Day | null;
  readonly note: string;
}

/**
 * Moves an entry. Whether the visitor may is another question (`mayEntry`).
 * @example moveEntry({ state: 'waiting', lastConfirmedOn: '2026-03-02' }, 'publish', { today: '2026-03-04' }) // => { ok: true, value: { move: 'publish', state: 'published', lastConfirmedOn: '2026-03-02', note: '' } }
 * @example moveEntry({ state: 'draft', lastConfirmedOn: null }, 'publish', { today: '2026-03-04' }) // => { ok: false, error: { code: 'wrong_state', state: 'draft' } }
 * @example moveEntry({ state: 'published', lastConfirmedOn: null }, 'hide', { today: '2026-03-04' }) // => { ok: false, error: { code: 'note_missing' } }
 */
export function moveEntry(
  { state, lastConfirmedOn }: Pick<EntryHead, 'state' | 'lastConfirmedOn'>,
  move: EntryMove,
  { today, note: raw = '' }: { readonly today: Day; readonly note?: string },
): Result<EntryMoved, EntryRefusal> {
  const { from, to, confirms, needsNote }: Move = ENTRY_MOVES[move];
  if (!from.includes(state)) return refuse({ code: 'wrong_state', state });
  const note = cleanText(raw);
  if (needsNote && note === '') return refuse({ code: 'note_missing' });
  if (note.length > ENTRY_NOTE_LIMIT) return refuse({ code: 'note_too_long', limit: ENTRY_NOTE_LIMIT });
  return ok({ move, state: to, lastConfirmedOn: confirms ? today : lastConfirmedOn, note });
}
