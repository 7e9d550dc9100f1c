import type { Reason } from '@samskab/search';

/** Why a word of a question found a story, as far as a line can say it. */
export interface MainReason {
  readonly word: string;
  readonly kind: Reason['kind'];
  /** What stands in the story; several words when only together they count. */
  readonly found: string;
}

/**
 * The first reason for each word; reasons come with the weightiest first.
 * @example mainReasons([{ word: 'mad', found: ['madhold'], kind: 'compound', heaviness: 1, weight: 1 }]) // => [{ word: 'mad', kind: 'compound', found: 'madhold' }]
 */
export function mainReasons(reasons: readonly Reason[]): readonly MainReason[] {
  const first = new Map<string, MainReason>();
  for (const { word, found, kind } of reasons)
    if (!first.has(word)) first.set(word, { word, kind, found: found.join(' ') });
  return [...first.values()];
}
