import { m } from '#lib/paraglide/messages.js';

const DONE: Readonly<Record<string, () => string>> = {
  saved: m.entries_done_saved,
  settle: m.entries_done_settle,
  steward: m.entries_done_steward,
  submit: m.entries_done_submit,
  takeBack: m.entries_done_takeBack,
  askChanges: m.entries_done_askChanges,
  publish: m.entries_done_publish,
  hide: m.entries_done_hide,
  show: m.entries_done_show,
  close: m.entries_done_close,
  reopen: m.entries_done_reopen,
  confirm: m.entries_done_confirm,
  meeting: m.entries_done_meeting,
  track: m.entries_done_track,
};

/** What was done, to be said once at the top of the page of care; null where nothing was. */
export const careDoneText = (done: string | null): string | null =>
  done !== null && Object.hasOwn(DONE, done) ? (DONE[done]?.() ?? null) : null;
