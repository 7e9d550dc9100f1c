import { capabilityGroup } from './capabilities.ts';
import type { Need, Offer } from './terms.ts';

/** Why an offer can not meet a need at all. */
export type Gate = 'capability' | 'values' | 'theme_refused' | 'children' | 'months' | 'distance' | 'busy';

/** What counts, and how much at most: a hundred together. */
export const WEIGHTS = {
  capability: 35,
  quantity: 20,
  distance: 15,
  duration: 10,
  theme: 10,
  reciprocity: 10,
} as const;
export type Aspect = keyof typeof WEIGHTS;

/** So many requests that wait for an answer are enough for one party. */
export const MOST_OPEN_REQUESTS = 3;

/** Points for one aspect and the code of what they are for. */
export interface Points {
  readonly aspect: Aspect;
  /** 0 to the weight of the aspect. */
  readonly points: number;
  readonly reason: Reason;
}
export type Reason =
  | 'same'
  | 'same_group'
  | 'enough'
  | 'part'
  | 'not_said'
  | 'other_unit'
  | 'near'
  | 'anywhere'
  | 'same_duration'
  | 'other_duration'
  | 'any_theme'
  | 'theme_fits'
  | 'other_theme'
  | 'wants_nothing'
  | 'gives_wanted'
  | 'gives_other'
  | 'gives_nothing';

/** How well an offer meets a need: shut gates, or points that add up to the score. */
export type Match =
  | { readonly met: false; readonly gates: readonly Gate[] }
  | { readonly met: true; readonly score: number; readonly points: readonly Points[] };

/**
 * Whether an offer can meet a need, and how well, 0 to 100 with one decimal. `km` is the distance between the two; null
 * where either has no place, which shuts no gate and gives no points unless distance matters to neither.
 * Method: section G.6 of the domain description.
 * @example match(needOf({ id: 'n', capability: 'BOOK' }), offerOf({ id: 'o', capability: 'BOOK' }), 2).score // => 100
 * @example match(needOf({ id: 'n', capability: 'BOOK' }), offerOf({ id: 'o', capability: 'ROOM' }), 2) // => { met: false, gates: ['capability'] }
 */
export function match(need: Need, offer: Offer, km: number | null): Match {
  const gates = shutGates(need, offer, km);
  if (gates.length > 0) return { met: false, gates };
  const points = pointsOf(need, offer, km);
  return { met: true, score: oneDecimal(points.reduce((sum, one) => sum + one.points, 0)), points };
}

const GATES: readonly (readonly [Gate, (need: Need, offer: Offer, km: number | null) => boolean])[] = [
  ['capability', (need, offer) => capabilityGroup(need.capability) !== capabilityGroup(offer.capability)],
  ['values', (need, offer) => meet(need.refusesBranches, offer.branches)],
  ['theme_refused', (need, offer) => meet(need.themes, offer.refusesThemes)],
  ['children', (need, offer) => need.involvesChildren && !offer.acceptsCertificates],
  ['months', (need, offer) => !meet(need.months, offer.months)],
  ['distance', (need, offer, km) => km !== null && km > farthest(need, offer)],
  ['busy', (_, offer) => offer.openRequests >= MOST_OPEN_REQUESTS],
];

function shutGates(need: Need, offer: Offer, km: number | null): readonly Gate[] {
  return GATES.filter(([, isShut]) => isShut(need, offer, km)).map(([gate]) => gate);
}

function pointsOf(need: Need, offer: Offer, km: number | null): readonly Points[] {
  return [
    capabilityPoints(need, offer),
    quantityPoints(need, offer),
    distancePoints(need, offer, km),
    need.duration === offer.duration
      ? points('duration', 1, 'same_duration')
      : points('duration', 0.5, 'other_duration'),
    themePoints(need, offer),
    reciprocityPoints(need, offer),
  ];
}

const points = (aspect: Aspect, share: number, reason: Reason): Points => ({
  aspect,
  points: WEIGHTS[aspect] * share,
  reason,
});

const capabilityPoints = (need: Need, offer: Offer): Points =>
  need.capability === offer.capability
    ? points('capability', 1, 'same')
    : points('capability', 0.5, 'same_group');

function quantityPoints({ quantity: needed }: Need, { quantity: offered }: Offer): Points {
  if (!needed) return points('quantity', 1, 'not_said');
  if (!offered) return points('quantity', 0, 'not_said');
  if (needed.unit !== offered.unit) return points('quantity', 0, 'other_unit');
  const share = Math.min(1, offered.amount / needed.amount);
  return points('quantity', share, share === 1 ? 'enough' : 'part');
}

/** The need's own farthest is what nearness is measured by; the offer's where the need has none. */
function distancePoints(need: Need, offer: Offer, km: number | null): Points {
  const most = need.mostKm ?? offer.mostKm;
  if (most === null) return points('distance', 1, 'anywhere');
  if (km === null) return points('distance', 0, 'not_said');
  return points('distance', most === 0 ? 1 : Math.max(0, 1 - km / most), 'near');
}

function themePoints(need: Need, offer: Offer): Points {
  if (offer.themes.length === 0) return points('theme', 1, 'any_theme');
  return meet(need.themes, offer.themes)
    ? points('theme', 1, 'theme_fits')
    : points('theme', 0, 'other_theme');
}

function reciprocityPoints({ givesBack }: Need, { wants }: Offer): Points {
  if (wants.length === 0) return points('reciprocity', 1, 'wants_nothing');
  if (meet(wants, givesBack)) return points('reciprocity', 1, 'gives_wanted');
  return givesBack.length > 0
    ? points('reciprocity', 0.5, 'gives_other')
    : points('reciprocity', 0, 'gives_nothing');
}

const farthest = (need: Need, offer: Offer): number =>
  Math.min(need.mostKm ?? Number.POSITIVE_INFINITY, offer.mostKm ?? Number.POSITIVE_INFINITY);

const meet = <Value>(some: readonly Value[], others: readonly Value[]): boolean =>
  some.some((one) => others.includes(one));

/** Half a tenth is rounded up; sums of shares that are a hair under it because of binary fractions, too. */
const oneDecimal = (value: number): number => Math.round(value * 10 + 1e-9) / 10;
