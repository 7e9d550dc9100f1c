import { publicCounts, type PublicCounts } from '@samskab/store';
import { library } from '../library.ts';
import { store } from '../store.ts';

let counted: { readonly revision: number; readonly counts: Promise<PublicCounts> } | null = null;

/** How many stories there are, and how many may be carried away; counted anew when the library has changed. */
export async function openDataCounts(): Promise<PublicCounts> {
  const revision = await (await library()).revision();
  if (counted?.revision !== revision) counted = { revision, counts: publicCounts(store().read) };
  return counted.counts;
}
