/** What is kept up to date by whoever stands behind it. A new kind is a line here and its own table. */
export const ENTRY_KINDS = ['arena', 'community'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/**
 * What people have decided about an entry. How old it is has no state: that is computed from the day it was confirmed.
 * `hidden` was taken off by an editor, `closed` is over as its steward says.
 */
export const ENTRY_STATES = ['draft', 'waiting', 'published', 'hidden', 'closed'] as const;
export type EntryState = (typeof ENTRY_STATES)[number];

/** What can be wrong with an entry, as anybody may say. */
export const REPORT_KINDS = ['gone', 'place', 'hours', 'contact', 'access', 'other'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/** Who made a move, without saying which person: `link` is the mail's, `clock` the program's. */
export const ENTRY_HANDS = ['steward', 'editor', 'link', 'clock', 'anyone'] as const;
export type EntryHand = (typeof ENTRY_HANDS)[number];
