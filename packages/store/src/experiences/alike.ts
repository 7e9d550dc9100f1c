import {
  MUNICIPALITIES,
  municipality,
  yearOf,
  type ExperienceContent,
  type ExperienceId,
} from '@samskab/domain';
import { and, arrayContained, arrayContains, count, eq, inArray, ne, or, sql, type SQL } from 'drizzle-orm';
import type { Reader } from '../engine/index.ts';
import { libraryEntries } from '../schema/index.ts';

type Combination = Pick<
  ExperienceContent,
  'country' | 'municipality' | 'regionLabel' | 'actors' | 'themes' | 'startMonth'
>;

/**
 * How many other stories on the shelf share part of the country, kinds of actors, main theme and year of start
 * with one: the k-check of section E.5, rule 3. Counted is what readers can see, because that is what somebody
 * is recognised by: a masked story that hides its place is like no other in its place.
 */
export async function countAlike(
  reader: Reader,
  content: Combination,
  except: ExperienceId,
): Promise<number> {
  const types = [...new Set(content.actors.map(({ type }) => type))];
  const year = yearOf(content.startMonth);
  const [row] = await reader
    .select({ n: count() })
    .from(libraryEntries)
    .where(
      and(
        ne(libraryEntries.experienceId, except),
        year === null ? undefined : eq(libraryEntries.startYear, year),
        content.themes[0] ? sql`${libraryEntries.themes}[1] = ${content.themes[0]}` : undefined,
        arrayContains(libraryEntries.actorTypes, types),
        arrayContained(libraryEntries.actorTypes, types),
        sameRegion(content),
      ),
    );
  return row?.n ?? 0;
}

function sameRegion({ country, municipality: code, regionLabel }: Combination): SQL | undefined {
  const named = regionLabel === '' ? undefined : eq(libraryEntries.regionLabel, regionLabel);
  const area = code === null ? null : municipality(code)?.area.key;
  const inArea = area
    ? inArray(
        libraryEntries.municipality,
        MUNICIPALITIES.filter((one) => one.area.key === area).map((one) => one.code),
      )
    : undefined;
  return and(country === null ? undefined : eq(libraryEntries.country, country), or(inArea, named));
}
