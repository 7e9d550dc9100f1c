import { desc } from 'drizzle-orm';
import type { Reader } from '../engine/index.ts';
import { libraryEntries } from '../schema/index.ts';

/** As many addresses as one site map may hold, leaving room for the other pages. */
const MOST = 49_900;

/** Addresses of the stories on the shelf, the newest first. */
export const shelfAddresses = (
  reader: Reader,
): Promise<readonly { readonly slug: string; readonly publishedAt: Date }[]> =>
  reader
    .select({ slug: libraryEntries.slug, publishedAt: libraryEntries.publishedAt })
    .from(libraryEntries)
    .orderBy(desc(libraryEntries.publishedAt))
    .limit(MOST);
