import type { CoderKind } from '@samskab/domain';
import { m } from '#lib/paraglide/messages.js';

/** What coders are called, in their order: the teller, the source, and coders by number, never by name. */
export function codersNames(coders: readonly { readonly by: CoderKind }[]): readonly string[] {
  let number = 0;
  return coders.map(({ by }) => {
    if (by === 'teller') return m.coding_by_teller();
    if (by === 'source') return m.coding_by_source();
    number += 1;
    return m.coding_by_coder({ number });
  });
}
