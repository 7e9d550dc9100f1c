import {
  bigint,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import { bytes } from './bytes.ts';

const moment = () => timestamp({ withTimezone: true });
const ofText = () =>
  uuid()
    .notNull()
    .references(() => jointTexts.id, { onDelete: 'cascade' });

/** What several people write at once. The words are in the updates and the snapshot; no other table has them. */
export const jointTexts = pgTable(
  'joint_texts',
  {
    id: uuid().primaryKey(),
    /** The process it belongs to. */
    processId: uuid(),
    createdAt: moment().notNull(),
    /** Number of the newest update. Whoever adds one holds this row, so that numbers come in the order of commits. */
    lastSeq: integer().notNull().default(0),
    /** All updates up to and with `snapshotSeq` as one. */
    snapshot: bytes(),
    snapshotSeq: integer().notNull().default(0),
  },
  (t) => [index().on(t.processId)],
);

/** Changes of the text in the order they came. Those that a version and the snapshot hold are taken away again. */
export const jointTextUpdates = pgTable(
  'joint_text_updates',
  {
    textId: ofText(),
    seq: integer().notNull(),
    /** The group whose writing it is. */
    group: text().notNull(),
    /** Signs that came and went, as others saw it. */
    inserted: integer().notNull(),
    deleted: integer().notNull(),
    at: moment().notNull(),
    update: bytes().notNull(),
  },
  (t) => [primaryKey({ columns: [t.textId, t.seq] })],
);

/** Whose hand (a Yjs client, new for each page that is opened) has written in a text: a hand has one owner for ever. */
export const jointTextHands = pgTable(
  'joint_text_hands',
  {
    textId: ofText(),
    hand: bigint({ mode: 'number' }).notNull(),
    group: text().notNull(),
    /** The seat at the table; null once it is forgotten, and then nobody writes with that hand again. */
    seat: text(),
  },
  (t) => [primaryKey({ columns: [t.textId, t.hand] }), index().on(t.seat)],
);

/** The text as it stood when writing paused, who had written what, and how much each group had changed since the last. */
export const jointTextVersions = pgTable(
  'joint_text_versions',
  {
    textId: ofText(),
    number: integer().notNull(),
    /** The newest update in it. */
    upToSeq: integer().notNull(),
    at: moment().notNull(),
    why: text().$type<'pause' | 'asked' | 'form' | 'restored'>().notNull(),
    /** The group that asked for it; null at a pause. */
    askedBy: text(),
    segments: jsonb().$type<readonly { readonly group: string | null; readonly text: string }[]>().notNull(),
    edits: jsonb()
      .$type<readonly { readonly group: string; readonly inserted: number; readonly deleted: number }[]>()
      .notNull(),
  },
  (t) => [primaryKey({ columns: [t.textId, t.number] })],
);
