import {
  experienceContent,
  SAMSKAB_CODEBOOK,
  toldCodes,
  type Codebook,
  type Coding,
  type ExperienceContent,
  type ExperienceId,
  type PersonId,
  type Settlement,
} from '@samskab/domain';
import { and, asc, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import type { Reader, Transaction } from '../engine/index.ts';
import { putOnShelf } from '../library/shelf.ts';
import {
  agreedCodes,
  codebooks,
  codings,
  experiences,
  experienceVersions,
  settlements,
} from '../schema/index.ts';
import { SOURCE_CODER } from './agree-codes.ts';
import { codebooksByKey } from './codebooks.ts';

/** A finished coding of a story, without who made it. */
export interface FinishedCoding extends Coding {
  readonly blind: boolean;
}

/** Everything said of a story by one codebook. */
export interface CodingsOfStory {
  /** The teller first, then the coders in the order in which they finished. */
  readonly codings: readonly FinishedCoding[];
  readonly settlements: Readonly<Record<string, Settlement>>;
}

/** The version that readers see, with everything in it; null when they see none. */
export async function publishedContent(reader: Reader, id: ExperienceId): Promise<ExperienceContent | null> {
  const [row] = await reader
    .select({ content: experienceVersions.content })
    .from(experiences)
    .innerJoin(
      experienceVersions,
      and(
        eq(experienceVersions.experienceId, experiences.id),
        eq(experienceVersions.number, experiences.publishedVersion),
      ),
    )
    .where(and(eq(experiences.id, id), isNull(experiences.withdrawnAt)));
  return row ? experienceContent.parse(row.content) : null;
}

/** What the teller, the coders and the source say of a story, and what was settled. */
export async function codingsOfStory(
  reader: Reader,
  id: ExperienceId,
  codebook: string,
): Promise<CodingsOfStory> {
  const rows = await reader
    .select()
    .from(codings)
    .where(and(eq(codings.experienceId, id), eq(codings.codebook, codebook), isNotNull(codings.finishedAt)))
    .orderBy(asc(codings.finishedAt), asc(codings.coder));
  const coded = rows.map(({ coder, judgements, blind }): FinishedCoding => ({
    by: coder === SOURCE_CODER ? 'source' : 'coder',
    judgements,
    blind,
  }));
  const told = codebook === SAMSKAB_CODEBOOK.key ? await toldIn(reader, id) : [];
  return { codings: [...told, ...coded], settlements: await settlementsOf(reader, id, codebook) };
}

async function toldIn(reader: Reader, id: ExperienceId): Promise<readonly FinishedCoding[]> {
  const content = await publishedContent(reader, id);
  const judgements = content ? toldCodes(content) : {};
  return Object.keys(judgements).length === 0 ? [] : [{ by: 'teller', judgements, blind: false }];
}

async function settlementsOf(
  reader: Reader,
  id: ExperienceId,
  codebook: string,
): Promise<Readonly<Record<string, Settlement>>> {
  const rows = await reader
    .select()
    .from(settlements)
    .where(and(eq(settlements.experienceId, id), eq(settlements.codebook, codebook)));
  return Object.fromEntries(rows.map(({ code, degree, reason, at }) => [code, { degree, reason, at }]));
}

/** How a story is coded, by each codebook that it is coded by. Nothing for a story without codes. */
export async function codesOnShelf(
  reader: Reader,
  id: ExperienceId,
): Promise<readonly (CodingsOfStory & { readonly codebook: Codebook })[]> {
  // By the two columns of the key, so that the row is found without reading the table.
  const rows = await reader
    .select({ key: agreedCodes.codebook })
    .from(agreedCodes)
    .where(
      and(
        sql`${agreedCodes.codebook} in (select ${SAMSKAB_CODEBOOK.key} union all select ${codebooks.key} from ${codebooks})`,
        eq(agreedCodes.experienceId, id),
      ),
    )
    .orderBy(asc(agreedCodes.codebook));
  const books =
    rows.length === 0
      ? new Map<string, Codebook>()
      : await codebooksByKey(
          reader,
          rows.map(({ key }) => key),
        );
  const coded = [];
  for (const { key } of rows) {
    const codebook = books.get(key);
    if (codebook) coded.push({ codebook, ...(await codingsOfStory(reader, id, key)) });
  }
  return coded;
}

/** Keeps what was settled, and makes anew what holds for the story. The story must be held by the transaction. */
export async function saveSettlement(
  tx: Transaction,
  {
    experience: experienceId,
    codebook,
    code,
    by: settledBy,
  }: {
    readonly experience: ExperienceId;
    readonly codebook: string;
    readonly code: string;
    readonly by: PersonId;
  },
  { degree, reason, at }: Settlement,
): Promise<void> {
  const said = { degree, reason, settledBy, at };
  await tx
    .insert(settlements)
    .values({ experienceId, codebook, code, ...said })
    .onConflictDoUpdate({
      target: [settlements.experienceId, settlements.codebook, settlements.code],
      set: said,
    });
  await putOnShelf(tx, experienceId);
}
