import type { Words } from './indicator-text.ts';
import type { Indicator, Light } from './indicators.ts';
import type { Gap } from './measured.ts';
import type { Movement } from './movement.ts';
import { GAP_TEXTS, GROUP_NAMES, INDICATOR_TEXTS, LIGHT_NAMES } from './texts.ts';

/**
 * What a light says, in a sentence.
 * @param gap why it is grey
 * @example explainLight('I07', 'red').en // => 'At most one group has written.'
 * @example explainLight('I07', 'grey').da // => 'Det er ikke samlet ind endnu.'
 */
export const explainLight = (indicator: Indicator, light: Light, gap: Gap = 'nothing'): Words =>
  light === 'grey' ? GAP_TEXTS[gap] : INDICATOR_TEXTS[indicator][light];

/**
 * The one thing that would move a light, with how much of it where that is known; null where it is green or grey.
 * @example sayMovement('I07', 'red', { to: 'amber', more: 1, groups: ['private'] }).en // => 'Let a group that has not written change a sentence. 1 more to amber: companies.'
 * @example sayMovement('I10', 'red', null).en // => 'Let the other groups begin at the next meeting.'
 * @example sayMovement('I10', 'green', null) // => null
 */
export function sayMovement(indicator: Indicator, light: Light, movement: Movement | null): Words | null {
  if (light === 'green' || light === 'grey') return null;
  const { move } = INDICATOR_TEXTS[indicator];
  if (movement === null) return move;
  const { to, more } = movement;
  const which = (language: keyof Words) =>
    movement.groups.length === 0
      ? '.'
      : `: ${movement.groups.map((group) => GROUP_NAMES[group][language]).join(', ')}.`;
  return {
    da: `${move.da} Der mangler ${more} til ${LIGHT_NAMES[to].da}${which('da')}`,
    en: `${move.en} ${more} more to ${LIGHT_NAMES[to].en}${which('en')}`,
  };
}
