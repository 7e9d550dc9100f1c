import { codebookContent, SAMSKAB_CODEBOOK, type Codebook } from '@samskab/domain';
import { asc, inArray } from 'drizzle-orm';
import type { Reader, Transaction } from '../engine/index.ts';
import { codebooks } from '../schema/index.ts';

/** Every codebook: Samskab's own first, then those that came with a source, by key. */
export async function allCodebooks(reader: Reader): Promise<readonly Codebook[]> {
  const rows = await reader.select().from(codebooks).orderBy(asc(codebooks.key));
  return [SAMSKAB_CODEBOOK, ...rows.map(({ content }) => codebookContent.parse(content))];
}

/** Samskab's own codebook and those of the given keys. */
export async function codebooksByKey(
  reader: Reader,
  keys: readonly string[],
): Promise<ReadonlyMap<string, Codebook>> {
  const others = [...new Set(keys)].filter((key) => key !== SAMSKAB_CODEBOOK.key);
  const rows =
    others.length === 0 ? [] : await reader.select().from(codebooks).where(inArray(codebooks.key, others));
  const books = [SAMSKAB_CODEBOOK, ...rows.map(({ content }) => codebookContent.parse(content))];
  return new Map(books.map((book) => [book.key, book]));
}

/** Keeps a codebook that came with a source; the same key again replaces it. */
export async function keepCodebook(tx: Transaction, content: Codebook, at: Date): Promise<void> {
  if (content.key === SAMSKAB_CODEBOOK.key) throw new Error('Samskab’s own codebook ships with the program');
  await tx
    .insert(codebooks)
    .values({ key: content.key, content, updatedAt: at })
    .onConflictDoUpdate({ target: codebooks.key, set: { content, updatedAt: at } });
}
