import { ok, refuse, type Result } from '../kernel/result.ts';
import type { MethodCard } from './card.ts';
import { readMethodCard, type MethodFault } from './read-card.ts';

/** What is wrong in the files that ship: which card, and its fault. */
export interface FileFault {
  readonly card: string;
  readonly fault: MethodFault | { readonly code: 'twice' | 'no_such_card'; readonly at: string };
}

/** The files that ship: what is the same in every language as a list, and the words of each language by id. */
export interface MethodFiles {
  readonly facts: readonly { readonly id: string }[];
  readonly words: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** Puts the cards together from the files that ship, or names everything that is wrong in them. */
export function joinMethodFiles({
  facts,
  words,
}: MethodFiles): Result<readonly MethodCard[], readonly FileFault[]> {
  const ids = facts.map(({ id }) => id);
  const cards = facts.map((one) => ({
    id: one.id,
    read: readMethodCard({ ...one, words: wordsOf(words, one.id) }),
  }));
  const faults: readonly FileFault[] = [
    ...ids
      .filter((id, at) => ids.indexOf(id) !== at)
      .map((card) => ({ card, fault: { code: 'twice' as const, at: 'facts' } })),
    ...Object.entries(words).flatMap(([language, all]) =>
      Object.keys(all)
        .filter((id) => !ids.includes(id))
        .map((card) => ({ card, fault: { code: 'no_such_card' as const, at: language } })),
    ),
    ...cards.flatMap(({ id, read }) => (read.ok ? [] : read.error.map((fault) => ({ card: id, fault })))),
  ];
  return faults.length > 0 ? refuse(faults) : ok(cards.flatMap(({ read }) => (read.ok ? [read.value] : [])));
}

const wordsOf = (words: MethodFiles['words'], id: string): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(words).map(([language, all]) => [language, all[id]]));
