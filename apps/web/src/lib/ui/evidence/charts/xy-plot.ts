import { caseKind, CASE_KINDS, type CaseKind } from './case-kind.ts';
import { placeDots, type MayStand, type Place } from './place-dots.ts';
import { cut, placeLabels, type Box, type LabelWish, type PlacedLabel } from './place-labels.ts';
import { linearScale } from './scale.ts';

/** A case and its membership, 0 to 1, in the pattern and in the outcome. */
export interface XyCase {
  readonly name: string;
  readonly pattern: number;
  readonly outcome: number;
  /** Where its experience is read; left out where there is none. */
  readonly href?: string | undefined;
}

/** A case as it is drawn. */
export interface XyDot extends XyCase, Place {
  readonly kind: CaseKind;
}

export interface XyDrawing {
  readonly radius: number;
  /** Each case once, from the top down and from the left. */
  readonly dots: readonly XyDot[];
  readonly labels: readonly PlacedLabel[];
}

/** The whole drawing, and in it the square of the plot: a margin lies around 0 and 1, for dots at the edge. */
export const XY_FRAME = { width: 340, height: 322, left: 34, top: 6, side: 292, margin: 26 } as const;

const START = XY_FRAME.left + XY_FRAME.margin;
const END = XY_FRAME.left + XY_FRAME.side - XY_FRAME.margin;
const BASE = XY_FRAME.top + XY_FRAME.side - XY_FRAME.margin;
const ROOF = XY_FRAME.top + XY_FRAME.margin;

/** Where memberships are drawn: in the pattern to the right, in the outcome upwards. */
export const across = linearScale([0, 1], [START, END]);
export const upward = linearScale([0, 1], [BASE, ROOF]);

const PLOT: Box = {
  left: XY_FRAME.left,
  top: XY_FRAME.top,
  right: XY_FRAME.left + XY_FRAME.side,
  bottom: XY_FRAME.top + XY_FRAME.side,
};
/** The lines at 0.5. */
const LINES: readonly Box[] = [
  { ...PLOT, left: (START + END) / 2, right: (START + END) / 2 + 1 },
  { ...PLOT, top: (BASE + ROOF) / 2, bottom: (BASE + ROOF) / 2 + 1 },
];
/** So many names can be read in the drawing, and from so many cases on one place they are counted. */
const MOST_NAMED = 4;
const LEAST_COUNTED = 3;
/** So far a label stays from dots that are not its own, if it can. */
const APART = 8;
/** Labels may run a little over the right edge of the plot. */
const WITHIN: Box = { ...PLOT, right: XY_FRAME.width };
const LETTERS = { size: 13, air: 3 } as const;

/** A dot for each case; those that contradict the pattern with a name, others with how many they are. */
export function drawXyPlot(cases: readonly XyCase[]): XyDrawing {
  const own = cases.map(({ pattern, outcome }) => ({
    x: across.toPlace(pattern),
    y: upward.toPlace(outcome),
  }));
  const { radius, places } = placeDots(own, staysOnItsSide);
  const dots = cases.map((one, index) => ({
    ...one,
    ...places[index]!,
    kind: caseKind(one.pattern, one.outcome),
  }));
  const ordered = dots.toSorted((a, b) => b.outcome - a.outcome || a.pattern - b.pattern);
  return { radius, dots: ordered, labels: labelsFor(ordered, radius) };
}

/** How many cases are of each kind. */
export function countKinds(cases: readonly XyCase[]): Readonly<Record<CaseKind, number>> {
  const kinds = cases.map(({ pattern, outcome }) => caseKind(pattern, outcome));
  return Object.fromEntries(
    CASE_KINDS.map((kind) => [kind, kinds.filter((one) => one === kind).length]),
  ) as Record<CaseKind, number>;
}

/** A moved dot crosses neither the lines at 0.5 nor the diagonal, and touches them only where its case does. */
export const staysOnItsSide: MayStand = (moved, own, radius) =>
  moved.x - radius >= PLOT.left &&
  moved.x + radius <= PLOT.right &&
  moved.y - radius >= PLOT.top &&
  moved.y + radius <= PLOT.bottom &&
  sidesOf(own).every((side, line) => isOnSide(side, sidesOf(moved)[line]!, radius));

/** How far a place is from the two lines at 0.5 and from the diagonal; the sign says on which side. */
const sidesOf = ({ x, y }: Place): readonly number[] => [
  x - (START + END) / 2,
  (BASE + ROOF) / 2 - y,
  // On the diagonal itself a case is as the pattern says, and so it may stand above.
  (BASE - y - (x - START)) / Math.SQRT2 + 1e-6,
];

function isOnSide(own: number, moved: number, radius: number): boolean {
  if (Math.abs(own) < 1e-9) return Math.abs(moved) <= radius;
  const least = Math.min(radius + 1, Math.abs(own));
  return own > 0 ? moved >= least - 1e-6 : moved <= -least + 1e-6;
}

/** What is written beside the dots of cases that share a place. */
function labelsFor(dots: readonly XyDot[], radius: number): readonly PlacedLabel[] {
  const spots = [...Map.groupBy(dots, ({ pattern, outcome }) => `${pattern} ${outcome}`).values()];
  const named = spotsToName(spots);
  const wishes = spots.flatMap((spot): LabelWish[] => {
    if (!named.has(spot) && spot.length < LEAST_COUNTED) return [];
    const others = dots.filter((dot) => !spot.includes(dot)).map((dot) => around([dot], radius + APART));
    return [
      {
        texts: named.has(spot) ? nameTexts(spot) : [String(spot.length)],
        beside: around(spot, radius),
        rather: [...LINES, ...others],
      },
    ];
  });
  const never = dots.map((dot) => around([dot], radius + 1));
  // The longest first: numbers find room anywhere.
  const ordered = wishes.toSorted((a, b) => b.texts[0]!.length - a.texts[0]!.length);
  return placeLabels(ordered, never, WITHIN, LETTERS).filter((label) => label !== null);
}

/** Places that contradict the pattern; of many only single cases, and of too many none: their names are in the key. */
function spotsToName(spots: readonly (readonly XyDot[])[]): ReadonlySet<readonly XyDot[]> {
  const deviant = spots.filter(([dot]) => isDeviant(dot!.kind));
  const named = deviant.length > MOST_NAMED ? deviant.filter(({ length }) => length === 1) : deviant;
  return new Set(named.length > MOST_NAMED ? [] : named);
}

const isDeviant = (kind: CaseKind) => kind === 'deviantConsistency' || kind === 'deviantCoverage';

function nameTexts(spot: readonly XyDot[]): readonly string[] {
  const more = spot.length > 1 ? ` +${spot.length - 1}` : '';
  return [24, 18, 12].map((most) => cut(spot[0]!.name, most) + more);
}

const around = (dots: readonly Place[], radius: number): Box => ({
  left: Math.min(...dots.map(({ x }) => x)) - radius,
  right: Math.max(...dots.map(({ x }) => x)) + radius,
  top: Math.min(...dots.map(({ y }) => y)) - radius,
  bottom: Math.max(...dots.map(({ y }) => y)) + radius,
});
