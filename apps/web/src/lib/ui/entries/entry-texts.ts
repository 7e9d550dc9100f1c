// oxlint-disable import/namespace -- the names are those of the domain; the type holds the texts to them.
import {
  REPORT_KINDS,
  type EntryHand,
  type EntryKind,
  type EntryMove,
  type EntryState,
  type ReportKind,
} from '@samskab/domain/entries';
import { m } from '#lib/paraglide/messages.js';

/** Where entries of a kind are, and by which words. Another kind is a line here. */
const ADDRESSES: Readonly<Record<EntryKind, string>> = { arena: '/arenaer', community: '/faellesskaber' };

/** The Danish path of an entry, or of the list of its kind where there is no slug. */
export const entryAddress = (kind: EntryKind, slug: string): string =>
  slug === '' ? ADDRESSES[kind] : `${ADDRESSES[kind]}/${slug}`;

/** "Arena", "Fællesskab". */
export const entryKindText = (kind: EntryKind): string => m[`entries_kind_${kind}`]();
/** The heading of the list of a kind. */
export const entryListText = (kind: EntryKind): string => m[`entries_list_${kind}`]();
export const entryStateText = (state: EntryState): string => m[`entries_state_${state}`]();
/** What happens now, in a state. */
export const entryNextText = (state: EntryState): string => m[`entries_next_${state}`]();
/** The words on the button of a move. */
export const entryMoveText = (move: EntryMove): string => m[`entries_move_${move}`]();
export const entryHandText = (by: EntryHand): string => m[`entries_by_${by}`]();

const EVENTS = {
  create: m.entries_event_create,
  edit: m.entries_event_edit,
  submit: m.entries_event_submit,
  takeBack: m.entries_event_takeBack,
  askChanges: m.entries_event_askChanges,
  publish: m.entries_event_publish,
  hide: m.entries_event_hide,
  show: m.entries_event_show,
  close: m.entries_event_close,
  reopen: m.entries_event_reopen,
  confirm: m.entries_event_confirm,
  remind: m.entries_event_remind,
  report: m.entries_event_report,
  settleReport: m.entries_event_settleReport,
  merge: m.entries_event_merge,
  import: m.entries_event_import,
} as const;

/** What was done, for the history; a word of a newer version is shown as it is. */
export const entryEventText = (event: string): string =>
  Object.hasOwn(EVENTS, event) ? EVENTS[event as keyof typeof EVENTS]() : event;

/** What is wrong, in the language of the page or another. */
export const reportText = (what: ReportKind, locale?: 'da' | 'en'): string =>
  m[`entries_report_${what}`]({}, locale ? { locale } : {});
/** What can be wrong, for a choice. */
export const reportOptions = () => REPORT_KINDS.map((value) => ({ value, label: reportText(value) }));

/** Why a form on the page of care was refused. */
export function careRefusalText(refusal: { readonly code: string; readonly limit?: number }): string {
  switch (refusal.code) {
    case 'note_missing':
      return m.entries_refused_note_missing();
    case 'note_too_long':
      return m.entries_refused_too_long({ limit: refusal.limit ?? 0 });
    case 'answer_missing':
      return m.entries_refused_answer_missing();
    case 'no_account':
      return m.entries_refused_no_account();
    case 'wait':
      return m.entries_refused_wait();
    default:
      return m.entries_refused_moved();
  }
}
