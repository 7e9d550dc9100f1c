import {
  agreedCodes as agree,
  degreesOf,
  experienceContent,
  SAMSKAB_CODEBOOK,
  toldCodes,
  type Codebook,
  type Coding,
  type ExperienceId,
  type Judgement,
} from '@samskab/domain';
import { and, inArray, isNotNull } from 'drizzle-orm';
import type { Transaction } from '../engine/index.ts';
import { agreedCodes, codings, settlements } from '../schema/index.ts';
import { codebooksByKey } from './codebooks.ts';

interface OnShelf {
  readonly id: string;
  readonly content: unknown;
}

/**
 * Makes anew what holds for stories that are put on the shelf: from what each says in its published version, its
 * finished codings and its settlements.
 */
export async function agreeCodes(tx: Transaction, stories: readonly OnShelf[]): Promise<void> {
  const ids = stories.map(({ id }) => id);
  const coded = await codingsOf(tx, ids);
  const settled = await settlementsOf(tx, ids);
  const told = new Map(stories.map((story) => [story.id, toldIn(story)]));
  await tx.delete(agreedCodes).where(inArray(agreedCodes.experienceId, ids));
  const books = await codebooksByKey(tx, coded.length === 0 ? [] : coded.map(({ codebook }) => codebook));
  const rows = stories.flatMap(({ id }) =>
    [...books.values()].flatMap((book) => {
      const own = book.key === SAMSKAB_CODEBOOK.key ? (told.get(id) ?? []) : [];
      const others = coded.filter((one) => one.experienceId === id && one.codebook === book.key);
      const all = [...own, ...others.map(({ coding }) => coding)];
      return all.length === 0 ? [] : [rowOf(id, book, all, settled.get(`${id} ${book.key}`) ?? {})];
    }),
  );
  if (rows.length > 0) await tx.insert(agreedCodes).values(rows);
}

function toldIn({ content }: OnShelf): readonly Coding[] {
  const judgements = toldCodes(experienceContent.parse(content));
  return Object.keys(judgements).length === 0 ? [] : [{ by: 'teller', judgements }];
}

function rowOf(
  experienceId: string,
  book: Codebook,
  all: readonly Coding[],
  settled: Readonly<Record<string, Judgement>>,
): typeof agreedCodes.$inferInsert {
  const { degrees, unsettled, coders } = agree(all, settled, book);
  const judged = [...book.conditions, ...book.outcomes]
    .map(({ code }) => [code, degreesOf(all, code)] as const)
    .filter(([, said]) => said.length > 1);
  return {
    experienceId,
    codebook: book.key,
    degrees,
    unsettled: [...unsettled],
    coders,
    judged: Object.fromEntries(judged),
  };
}

async function codingsOf(tx: Transaction, ids: readonly string[]) {
  const rows = await tx
    .select({
      experienceId: codings.experienceId,
      codebook: codings.codebook,
      coder: codings.coder,
      judgements: codings.judgements,
    })
    .from(codings)
    .where(and(inArray(codings.experienceId, [...ids]), isNotNull(codings.finishedAt)));
  return rows.map(({ experienceId, codebook, coder, judgements }) => ({
    experienceId,
    codebook,
    coding: { by: coder === SOURCE_CODER ? 'source' : 'coder', judgements } satisfies Coding,
  }));
}

/** Stands for whoever coded the stories before they were read in. */
export const SOURCE_CODER = 'source';

async function settlementsOf(
  tx: Transaction,
  ids: readonly ExperienceId[] | readonly string[],
): Promise<ReadonlyMap<string, Readonly<Record<string, Judgement>>>> {
  const rows = await tx
    .select()
    .from(settlements)
    .where(inArray(settlements.experienceId, [...ids]));
  const settled = new Map<string, Record<string, Judgement>>();
  for (const { experienceId, codebook, code, degree, reason } of rows) {
    const key = `${experienceId} ${codebook}`;
    settled.set(key, { ...settled.get(key), [code]: { degree, reason } });
  }
  return settled;
}
