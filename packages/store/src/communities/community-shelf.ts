import { monthOf, needsMet, type CommunityContent } from '@samskab/domain/communities';
import { listedSince } from '@samskab/domain/entries';
import type { FinderCommunity } from '@samskab/domain/finder';
import { municipality } from '@samskab/domain';
import { danishDay, type Day } from '@samskab/domain/processes';
import { eq, inArray, sql } from 'drizzle-orm';
import type { Reader, Store } from '../engine/index.ts';
import { communities, communityEnquiries } from '../schema/index.ts';
import { contentOf } from './save-community.ts';

/** A community that is published, as one process remembers it. */
export interface ShelvedCommunity {
  readonly id: string;
  readonly slug: string;
  readonly isExample: boolean;
  readonly lastConfirmedOn: Day | null;
  readonly certificateUntil: Day | null;
  readonly publishedAt: Date | null;
  readonly content: CommunityContent;
}

/** Communities as one process remembers them. */
export interface CommunityShelf {
  /** Those that anybody may see today: published, confirmed within half a year, with certificates that hold. */
  readonly shown: (now: Date) => Promise<readonly ShelvedCommunity[]>;
  /** The same for the finder, with how many were sent to each this month. */
  readonly findable: (now: Date) => Promise<readonly FinderCommunity[]>;
}

/** What is asked of the tables each time: a sum that changes with any entry, and one that grows with each enquiry. */
interface Marks {
  readonly entries: string;
  readonly enquiries: string;
}

/**
 * Remembers published communities as long as they stand. Each question asks for two sums; when one has changed, only
 * what has changed is read. So every process shows at once what any of them has saved, and nobody has to tell them.
 */
export function openCommunityShelf(store: Store): CommunityShelf {
  let known: { readonly mark: string; readonly byKey: ReadonlyMap<string, ShelvedCommunity> } = {
    mark: '',
    byKey: new Map(),
  };
  let made: { readonly key: string; readonly findable: readonly FinderCommunity[] } = {
    key: '',
    findable: [],
  };

  const published = async (mark: string): Promise<Iterable<ShelvedCommunity>> => {
    if (known.mark !== mark) known = { mark, byKey: await readChanged(store.read, known.byKey) };
    return known.byKey.values();
  };
  const shown = async (now: Date, marks: Marks) => {
    const today = danishDay(now);
    return [...(await published(marks.entries))].filter((one) => isShownOn(one, today));
  };
  return {
    shown: async (now) => shown(now, await marksAt(store.read, now)),
    findable: async (now) => {
      const marks = await marksAt(store.read, now);
      const key = `${marks.entries} ${marks.enquiries} ${danishDay(now)}`;
      if (made.key !== key) {
        const sent = await sentThisMonth(store.read, now);
        made = { key, findable: (await shown(now, marks)).map((one) => finderCommunity(one, sent)) };
      }
      return made.findable;
    },
  };
}

/**
 * Whether a published community is shown on a day. Examples do not age: nobody is there to confirm them, and they say
 * that they are examples.
 */
export const isShownOn = (
  {
    isExample,
    lastConfirmedOn,
    certificateUntil,
  }: Pick<ShelvedCommunity, 'isExample' | 'lastConfirmedOn' | 'certificateUntil'>,
  today: Day,
): boolean =>
  isExample ||
  (lastConfirmedOn !== null &&
    lastConfirmedOn >= listedSince('community', today) &&
    (certificateUntil === null || certificateUntil >= today));

async function marksAt(reader: Reader, now: Date): Promise<Marks> {
  const { rows } = await reader.execute<{ entries: string; enquiries: string }>(sql`
    select
      (select count(*) || ' ' || coalesce(sum(hashtextextended(id::text || extract(epoch from updated_at), 0)), 0)
        from communities where state = 'published') as entries,
      (select coalesce(sum(enquiries), 0)::text from community_enquiries where month = ${monthOf(now)}) as enquiries`);
  const [marks] = rows;
  if (!marks) throw new Error('A select without a table answers one row');
  return { entries: marks.entries, enquiries: marks.enquiries };
}

async function readChanged(
  reader: Reader,
  before: ReadonlyMap<string, ShelvedCommunity>,
): Promise<ReadonlyMap<string, ShelvedCommunity>> {
  const { id, updatedAt, state } = communities;
  const rows = await reader
    .select({ id, updatedAt })
    .from(communities)
    .where(eq(state, 'published'))
    .orderBy(id);
  const now = rows.map((row) => ({ id: row.id, key: `${row.id} ${row.updatedAt.getTime()}` }));
  const changed = now.filter(({ key }) => !before.has(key)).map((one) => one.id);
  const read = new Map<string, ShelvedCommunity>();
  for (let from = 0; from < changed.length; from += AT_ONCE)
    for (const one of await readSome(reader, changed.slice(from, from + AT_ONCE))) read.set(one.id, one);
  return new Map(
    now.flatMap(({ id: entry, key }) => {
      const one = before.get(key) ?? read.get(entry);
      return one ? [[key, one] as const] : [];
    }),
  );
}

const AT_ONCE = 2000;

async function readSome(reader: Reader, ids: readonly string[]): Promise<readonly ShelvedCommunity[]> {
  const rows = await reader
    .select()
    .from(communities)
    .where(inArray(communities.id, [...ids]));
  return rows.map((row) => ({
    id: row.id,
    slug: row.slug,
    isExample: row.isExample,
    lastConfirmedOn: row.lastConfirmedOn,
    certificateUntil: row.certificateUntil,
    publishedAt: row.publishedAt,
    content: contentOf(row),
  }));
}

async function sentThisMonth(reader: Reader, now: Date): Promise<ReadonlyMap<string, number>> {
  const rows = await reader
    .select({ id: communityEnquiries.communityId, enquiries: communityEnquiries.enquiries })
    .from(communityEnquiries)
    .where(eq(communityEnquiries.month, monthOf(now)));
  return new Map(rows.map(({ id, enquiries }) => [id, enquiries]));
}

function finderCommunity(
  { id, slug, isExample, lastConfirmedOn, content }: ShelvedCommunity,
  sent: ReadonlyMap<string, number>,
): FinderCommunity {
  const { facts } = content;
  const centre = content.municipality === null ? null : (municipality(content.municipality)?.centre ?? null);
  return {
    id,
    slug,
    name: content.name,
    what: facts.what,
    municipality: content.municipality,
    place: facts.place || null,
    position: content.position ?? centre,
    online: facts.online,
    interests: facts.interests,
    size: facts.size ?? 'group',
    frequency: facts.frequency ?? 'sometimes',
    times: facts.times,
    when: facts.when,
    languages: facts.languages,
    roles: facts.roles,
    offers: needsMet(facts),
    welcome: facts.welcome ?? false,
    price: facts.isFree === false ? facts.price : null,
    runBy: facts.runBy ?? 'informal',
    enquiriesThisMonth: sent.get(id) ?? 0,
    lastConfirmedOn: lastConfirmedOn ?? '',
    isExample,
  };
}
