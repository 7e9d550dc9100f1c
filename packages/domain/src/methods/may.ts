/** Who asks; the visitor of the site fits in here. */
type Asker =
  | { readonly kind: 'anonymous' | 'returnLink' }
  | { readonly kind: 'person'; readonly role: 'member' | 'editor' | 'administrator' };

/**
 * Whether somebody may add cards, make versions, and answer suggestions.
 * @example mayEditMethods({ kind: 'person', role: 'editor' }) // => true
 * @example mayEditMethods({ kind: 'person', role: 'member' }) // => false
 */
export const mayEditMethods = (asker: Asker): boolean => asker.kind === 'person' && asker.role !== 'member';

/**
 * Whether somebody may suggest an improvement: everybody, without an account.
 * @example maySuggestImprovement({ kind: 'anonymous' }) // => true
 */
export const maySuggestImprovement = (_asker: Asker): boolean => true;

/**
 * Whether somebody may read a card. Cards are public, also those taken out of the list.
 * @example mayReadMethods({ kind: 'anonymous' }) // => true
 */
export const mayReadMethods = (_asker: Asker): boolean => true;
