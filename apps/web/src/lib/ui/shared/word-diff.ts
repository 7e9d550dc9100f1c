import { diffWordsWithSpace } from 'diff';

/** A stretch of text that stands in both, only in the new, or only in the old. */
export interface DiffPart {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Beyond so many changed words the two are different texts, and finding out how would take long. */
const MOST_CHANGES = 1500;

/**
 * What is different between two texts, word by word. Same and removed together are the old text, same and added
 * together the new one.
 *
 * @example wordDiff('en gryde', 'to gryder') // => [{ kind: 'removed', text: 'en' }, { kind: 'added', text: 'to' }, { kind: 'same', text: ' ' }, { kind: 'removed', text: 'gryde' }, { kind: 'added', text: 'gryder' }]
 */
export function wordDiff(before: string, after: string): readonly DiffPart[] {
  const found = diffWordsWithSpace(before, after, { maxEditLength: MOST_CHANGES });
  const parts: readonly DiffPart[] = found
    ? found.map(({ added, removed, value }) => ({
        kind: added ? 'added' : removed ? 'removed' : 'same',
        text: value,
      }))
    : [
        { kind: 'removed', text: before },
        { kind: 'added', text: after },
      ];
  return parts.filter(({ text }) => text !== '');
}
