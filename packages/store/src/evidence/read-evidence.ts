import type { Origin, Valence } from '@samskab/domain';
import { and, asc, eq, sql } from 'drizzle-orm';
import type { Reader } from '../engine/index.ts';
import { agreedCodes, experiences, experienceVersions, libraryEntries } from '../schema/index.ts';

/** A story that can be read now and is coded, with what holds for it and what it may be chosen by. */
export interface EvidenceCase {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly language: string;
  readonly origin: Origin;
  readonly valence: Valence | null;
  readonly themes: readonly string[];
  readonly country: string | null;
  readonly municipality: string | null;
  readonly year: number | null;
  readonly licence: string;
  /** Strongest level of evidence among its outcomes, 0–5; null when none is told. */
  readonly evidence: number | null;
  readonly degrees: Readonly<Record<string, number>>;
  readonly unsettled: readonly string[];
  readonly coders: number;
  readonly judged: Readonly<Record<string, readonly number[]>>;
}

/** All stories on the shelf that are coded by a codebook, in the order of their titles. */
export async function evidenceCases(reader: Reader, codebook: string): Promise<readonly EvidenceCase[]> {
  const rows = await reader
    .select({
      id: libraryEntries.experienceId,
      slug: libraryEntries.slug,
      title: libraryEntries.title,
      language: libraryEntries.language,
      origin: libraryEntries.origin,
      valence: libraryEntries.valence,
      themes: libraryEntries.themes,
      country: libraryEntries.country,
      municipality: libraryEntries.municipality,
      year: libraryEntries.startYear,
      licence: sql<string>`${experienceVersions.content} ->> 'licence'`,
      evidence: libraryEntries.evidence,
      degrees: agreedCodes.degrees,
      unsettled: agreedCodes.unsettled,
      coders: agreedCodes.coders,
      judged: agreedCodes.judged,
    })
    .from(agreedCodes)
    .innerJoin(libraryEntries, eq(libraryEntries.experienceId, agreedCodes.experienceId))
    .innerJoin(experiences, eq(experiences.id, agreedCodes.experienceId))
    .innerJoin(
      experienceVersions,
      and(
        eq(experienceVersions.experienceId, experiences.id),
        eq(experienceVersions.number, experiences.publishedVersion),
      ),
    )
    .where(eq(agreedCodes.codebook, codebook))
    .orderBy(asc(libraryEntries.title), asc(libraryEntries.experienceId));
  return rows.map((row) => ({
    ...row,
    origin: row.origin as Origin,
    valence: row.valence as Valence | null,
  }));
}

/** How many stories are on the shelf, coded or not: what a finding speaks for, and what it does not. */
export async function storiesOnShelf(reader: Reader): Promise<number> {
  const [row] = await reader.select({ n: sql<number>`count(*)::int` }).from(libraryEntries);
  return row?.n ?? 0;
}
