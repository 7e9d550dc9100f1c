/** A colour of the design system as it is by day and by night, each `#rrggbb`. */
export type TokenColour = { readonly day: string; readonly night: string };

const PAIR = /--([a-z-]+):\s*light-dark\(\s*(#[0-9a-f]{6})\s*,\s*(#[0-9a-f]{6})\s*\)/gi;

/**
 * The colours that a style sheet names as `--name: light-dark(#day, #night)`, in its order.
 *
 * @example readColours('--ink: light-dark(#221f1b, #efe8dc);').get('ink')?.day // => '#221f1b'
 */
export function readColours(css: string): ReadonlyMap<string, TokenColour> {
  return new Map(
    [...css.matchAll(PAIR)].map(([, name = '', day = '', night = '']) => [name, { day, night }]),
  );
}

/** A colour on another, and the least contrast they must have. */
export type Meeting = { readonly fore: string; readonly back: string; readonly least: number };

const TEXT = 4.5;
const GRAPHIC = 3;
const GROUNDS = ['ground', 'surface', 'sunken'];
const TINTS = [
  'info-tint',
  'success-tint',
  'warning-tint',
  'accent-tint',
  'added-tint',
  'removed-tint',
  'danger-tint',
];

const each = (fores: readonly string[], backs: readonly string[], least: number): Meeting[] =>
  fores.flatMap((fore) => backs.map((back) => ({ fore, back, least })));

/** Every pair of colours that meets on a page. WCAG 2.2, 1.4.3 for text and 1.4.11 for borders and drawings. */
export const MEETINGS: readonly Meeting[] = [
  ...each(['ink', 'ink-soft', 'accent', 'accent-strong', 'danger'], GROUNDS, TEXT),
  ...each(['ink'], TINTS, TEXT),
  ...each(['accent', 'accent-strong'], ['accent-tint', 'info-tint', 'success-tint', 'warning-tint'], TEXT),
  ...each(['ink-soft'], ['accent-tint', 'danger-tint', 'info-tint', 'success-tint', 'warning-tint'], TEXT),
  ...each(['danger'], ['danger-tint'], TEXT),
  ...each(['on-accent'], ['accent', 'accent-strong'], TEXT),
  ...each(['on-danger'], ['danger'], TEXT),
  ...['citizens', 'voluntary', 'public', 'private'].map((group) => ({
    fore: `on-${group}`,
    back: group,
    least: TEXT,
  })),
  ...each(['citizens', 'voluntary', 'public', 'private', 'edge', 'focus'], GROUNDS, GRAPHIC),
  ...each(['lamp-green', 'lamp-amber'], [...GROUNDS, 'accent-tint'], GRAPHIC),
];
