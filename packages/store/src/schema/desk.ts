import type { Companion, DeletedBecause } from '@samskab/domain/desk';
import { index, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { user } from './accounts.ts';
import { bytes } from './bytes.ts';
import { communities } from './communities.ts';

const moment = () => timestamp({ withTimezone: true });

/** Who works at a desk, as an administrator has said. Stewards of arenas do without. */
export const deskStaff = pgTable('desk_staff', {
  account: text()
    .primaryKey()
    .references(() => user.id, { onDelete: 'cascade' }),
  /** Which desk, in the administrator's words: "Hovedbiblioteket". */
  place: text().notNull(),
  since: moment().notNull(),
  givenBy: text(),
});

/** That somebody was handed over: who did it, to which community, when, and when what was passed on was deleted. Not what. */
export const handovers = pgTable(
  'handovers',
  {
    id: uuid().primaryKey(),
    communityId: uuid().references(() => communities.id, { onDelete: 'set null' }),
    /** As it was called then. */
    communityName: text().notNull(),
    staff: text().references(() => user.id, { onDelete: 'set null' }),
    /** Which text was read and said yes to. */
    consentVersion: text().notNull(),
    companion: text().$type<Companion>().notNull(),
    /** SHA-256 of the secret in the community's link. */
    keyDigest: text().notNull().unique(),
    /** SHA-256 of the secret by which the citizen takes it back. */
    undoDigest: text().notNull().unique(),
    at: moment().notNull(),
    openedAt: moment(),
    deletedAt: moment(),
    deletedWhy: text().$type<DeletedBecause>(),
  },
  (t) => [index().on(t.staff, t.at), index().on(t.communityId), index().on(t.at)],
);

/**
 * First name and telephone, for 30 days, locked with the secret in the community's link: whoever reads the database or
 * a backup of it reads nothing.
 */
export const handoverContacts = pgTable(
  'handover_contacts',
  {
    handoverId: uuid()
      .primaryKey()
      .references(() => handovers.id, { onDelete: 'cascade' }),
    sealed: bytes().notNull(),
    deleteAt: moment().notNull(),
  },
  (t) => [index().on(t.deleteAt)],
);
