import { MUNICIPALITIES } from '@samskab/domain';
import { whiteSpots, type WhiteSpots } from '@samskab/domain/arenas';
import { listedSince } from '@samskab/domain/entries';
import { dayAfter, type Day } from '@samskab/domain/processes';
import { and, eq, gte } from 'drizzle-orm';
import { meetingsSince } from '../arenas/meetings.ts';
import type { Reader } from '../engine/index.ts';
import { arenas } from '../schema/index.ts';

/** What is missing, and whether there are only examples to count it from. */
export interface WhiteSpotsRead extends WhiteSpots {
  readonly onlyExamples: boolean;
}

/** Who has met is counted over a year, the day itself included. */
const A_YEAR = 364;

/**
 * White spots as they are today: arenas that are published and confirmed within the year, with their meetings. Examples
 * count only where there is nothing else, and the page says so.
 */
export async function readWhiteSpots(reader: Reader, today: Day): Promise<WhiteSpotsRead> {
  const isReal = and(eq(arenas.state, 'published'), eq(arenas.isExample, false));
  const examples = (await reader.$count(arenas, isReal)) === 0;
  const spots = await reader
    .select({ id: arenas.id, municipality: arenas.municipality })
    .from(arenas)
    .where(
      and(
        eq(arenas.state, 'published'),
        eq(arenas.isExample, examples),
        gte(arenas.lastConfirmedOn, listedSince('arena', today)),
      ),
    );
  const meetings = await meetingsSince(reader, dayAfter(today, -A_YEAR), { examples });
  const codes = MUNICIPALITIES.map(({ code }) => code);
  return { ...whiteSpots(spots, meetings, codes, today), onlyExamples: examples && spots.length > 0 };
}
