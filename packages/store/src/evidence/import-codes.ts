import type { Codebook, ExperienceId, Judgement } from '@samskab/domain';
import { and, eq, isNotNull } from 'drizzle-orm';
import { isDeepStrictEqual } from 'node:util';
import type { Transaction } from '../engine/index.ts';
import { putManyOnShelf } from '../library/shelf.ts';
import { codings, experiences } from '../schema/index.ts';
import { SOURCE_CODER } from './agree-codes.ts';
import { keepCodebook } from './codebooks.ts';

/** The codes that a source gives one of its records. */
export interface SourceCodes {
  /** The key of the record in its source. */
  readonly key: string;
  readonly judgements: Readonly<Record<string, Judgement>>;
}

export interface CodesImported {
  readonly coded: number;
  /** Keys of which no story has been read in. */
  readonly unknown: readonly string[];
}

/**
 * Takes the codes that came with a source for the stories read in from it before. Done again it replaces what the
 * source said the last time; what is said again changes nothing and wakes nobody. A codebook that no story is coded by is not kept.
 */
export async function importCodes(
  tx: Transaction,
  {
    source,
    codebook,
    records,
    at,
  }: {
    readonly source: string;
    readonly codebook: Codebook;
    readonly records: readonly SourceCodes[];
    readonly at: Date;
  },
): Promise<CodesImported> {
  const ids = await storiesOf(tx, source);
  const known = records.flatMap((record) => {
    const id = ids.get(record.key);
    return id ? [{ ...record, id }] : [];
  });
  if (known.length > 0) await keepCodebook(tx, codebook, at);
  const before = await saidBefore(tx, codebook.key);
  const fresh = known.filter(({ id, judgements }) => !isDeepStrictEqual(before.get(id), judgements));
  for (const { id, judgements } of fresh)
    await tx
      .insert(codings)
      .values({
        experienceId: id,
        codebook: codebook.key,
        coder: SOURCE_CODER,
        judgements,
        blind: false,
        startedAt: at,
        conditionsClosedAt: at,
        finishedAt: at,
      })
      .onConflictDoUpdate({
        target: [codings.experienceId, codings.codebook, codings.coder],
        set: { judgements, finishedAt: at },
      });
  await putManyOnShelf(
    tx,
    fresh.map(({ id }) => id),
  );
  return { coded: known.length, unknown: records.filter(({ key }) => !ids.has(key)).map(({ key }) => key) };
}

async function saidBefore(
  tx: Transaction,
  codebook: string,
): Promise<ReadonlyMap<string, Readonly<Record<string, Judgement>>>> {
  const rows = await tx
    .select({ id: codings.experienceId, judgements: codings.judgements })
    .from(codings)
    .where(and(eq(codings.codebook, codebook), eq(codings.coder, SOURCE_CODER)));
  return new Map(rows.map(({ id, judgements }) => [id, judgements]));
}

async function storiesOf(tx: Transaction, source: string): Promise<ReadonlyMap<string, ExperienceId>> {
  const rows = await tx
    .select({ id: experiences.id, key: experiences.sourceKey })
    .from(experiences)
    .where(and(eq(experiences.source, source), isNotNull(experiences.sourceKey)));
  return new Map(rows.map(({ id, key }) => [key ?? '', id as ExperienceId]));
}
