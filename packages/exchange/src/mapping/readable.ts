import { findPersonalData, maskPersonalData } from '@samskab/danish';
import type { RowRefusal } from '../refusals/refusal.ts';

/** How much of a value a refusal repeats, in characters. */
const SHOWN = 80;

/**
 * A refusal that may be shown and kept: the value is only its beginning, and personal data in it is masked.
 */
export function readable(refusal: RowRefusal): RowRefusal {
  if (refusal.value === null) return refusal;
  // A little more is searched than is shown, so that a number cut in half is still seen as one.
  const searched = refusal.value.slice(0, SHOWN * 2);
  const masked = maskPersonalData(searched, findPersonalData(searched));
  return { ...refusal, value: masked.length > SHOWN ? `${masked.slice(0, SHOWN - 1)}…` : masked };
}
