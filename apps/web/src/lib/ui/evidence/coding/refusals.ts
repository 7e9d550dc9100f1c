import type { CodingRefusal, Judgement, SettlementRefusal } from '@samskab/domain';
import { m } from '#lib/paraglide/messages.js';
import { anchorOf, REASON_LIMIT, type AskedCode } from './fields.ts';

/** What is wrong with what was typed, before any rule is asked. `unanswered`: a reason without an answer. */
export interface PostedRefusal {
  readonly code: 'cpr' | 'too_long' | 'unanswered';
  readonly codes: readonly string[];
}

export type SayingRefusal = CodingRefusal | PostedRefusal;
export type SettlingRefusal =
  | SettlementRefusal
  | PostedRefusal
  | { readonly code: 'own_coding_first' | 'too_few' };

type AnyRefusal = SayingRefusal | SettlingRefusal;

const AT_FIELD = {
  unanswered: m.coding_wrong_unanswered,
  reason_missing: m.coding_wrong_why,
  cpr: m.coding_wrong_cpr,
  too_long: () => m.coding_wrong_long({ limit: REASON_LIMIT }),
} as const;

const PLAIN = {
  coding_finished: m.coding_refused_finished,
  conditions_closed: m.coding_refused_closed,
  conditions_open: m.coding_refused_open,
  settled_meanwhile: m.coding_refused_meanwhile,
  nothing_to_settle: m.coding_refused_nothing,
  own_coding_first: m.coding_settle_wait,
  too_few: m.coding_settle_few,
} as const;

/**
 * What is wrong with a code, to be said beside it; undefined where nothing is.
 *
 * @param saved what is kept of it, for whoever finds that another window was quicker
 */
export function wrongWith(
  asked: AskedCode,
  refusal: AnyRefusal | null,
  saved: Judgement | null,
): string | undefined {
  if (!refusal || !('codes' in refusal) || !refusal.codes.includes(asked.code)) return undefined;
  if (refusal.code !== 'changed_meanwhile') return AT_FIELD[refusal.code]();
  const said = saved && [anchorOf(asked, saved), saved.reason].filter(Boolean).join(' · ');
  return m.coding_wrong_changed({ saved: said ?? m.coding_wrong_changed_none() });
}

/** Why nothing could be saved, where that is no single field; null where it is. */
export const plainRefusal = (refusal: AnyRefusal | null): string | null =>
  refusal && refusal.code in PLAIN ? PLAIN[refusal.code as keyof typeof PLAIN]() : null;
