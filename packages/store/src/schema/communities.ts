import type { CommunityFacts } from '@samskab/domain/communities';
import {
  date,
  index,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import { entryColumns } from './entries.ts';

const moment = () => timestamp({ withTimezone: true });
const ofCommunity = () =>
  uuid()
    .notNull()
    .references(() => communities.id, { onDelete: 'cascade' });

/** Communities: what is the same for all entries as columns, the rest as `facts`. Nothing about who comes. */
export const communities = pgTable(
  'communities',
  {
    ...entryColumns(),
    /** Until when its certificates hold; null where none are needed. A day that has passed hides it. */
    certificateUntil: date(),
    facts: jsonb().$type<CommunityFacts>().notNull(),
  },
  (t) => [index().on(t.state, t.municipality), index().on(t.state, t.lastConfirmedOn)],
);

/** How many were sent to a community in a month: spreads the load. A number, and nothing of who. */
export const communityEnquiries = pgTable(
  'community_enquiries',
  {
    communityId: ofCommunity(),
    /** Year and month, in Denmark. */
    month: text().notNull(),
    enquiries: smallint().notNull(),
  },
  (t) => [primaryKey({ columns: [t.month, t.communityId] })],
);

/** What a community tells of a month: three numbers. Null is what was not counted. */
export const communityCounts = pgTable(
  'community_counts',
  {
    communityId: ofCommunity(),
    month: text().notNull(),
    came: smallint(),
    met: smallint(),
    /** Of those who came three months before. */
    stillThere: smallint(),
    toldAt: moment().notNull(),
  },
  (t) => [primaryKey({ columns: [t.communityId, t.month] }), index().on(t.month)],
);

/** Links by which a community tells its numbers of a month without a log-in. Only a digest is kept. */
export const communityCountKeys = pgTable(
  'community_count_keys',
  {
    digest: text().primaryKey(),
    communityId: ofCommunity(),
    month: text().notNull(),
    expiresAt: moment().notNull(),
  },
  (t) => [index().on(t.communityId, t.month), index().on(t.expiresAt)],
);
