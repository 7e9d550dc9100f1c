import {
  CAPABILITIES,
  DURATIONS,
  needOf,
  offerOf,
  rank,
  SIZE_CLASSES,
  type Kilometres,
  type Need,
  type Place,
  type Placed,
  type Ranked,
} from '@samskab/matching';
import type { Chance } from '../support/chance.ts';

const DEGREE = Math.PI / 180;
/** Flat enough for a country of this size. */
export const KILOMETRES: Kilometres = (from, to) =>
  6371 *
  Math.hypot(
    (to.latitude - from.latitude) * DEGREE,
    (to.longitude - from.longitude) * DEGREE * Math.cos(from.latitude * DEGREE),
  );

const place = (draw: Chance): Place => ({
  latitude: 54.6 + draw.number() * 3.1,
  longitude: 8.1 + draw.number() * 4.6,
});
const amount = (draw: Chance) => ({ amount: 1 + draw.whole(0, 39), unit: 'hours' as const });
const months = (draw: Chance) => {
  const first = draw.whole(0, 11);
  return Array.from({ length: 1 + draw.whole(0, 5) }, (_, next) => ((first + next) % 12) + 1);
};

export const drawnOffers = (count: number, draw: Chance): readonly Placed[] =>
  Array.from({ length: count }, (_, at) => ({
    offer: offerOf({
      id: `o${at}`,
      party: `p${Math.floor(at / 2)}`,
      capability: draw.oneOf(CAPABILITIES),
      size: draw.oneOf(SIZE_CLASSES),
      quantity: amount(draw),
      months: months(draw),
      duration: draw.oneOf(DURATIONS),
      mostKm: draw.oneOf([5, 15, 30, null]),
      themes: draw.isSo(0.3) ? ['youth'] : [],
      wants: draw.isSo(0.5) ? ['workshop'] : [],
    }),
    place: place(draw),
    shown: draw.whole(0, 4),
  }));

export const drawnNeed = (draw: Chance): { readonly need: Need; readonly place: Place } => ({
  need: needOf({
    id: 'need',
    capability: draw.oneOf(CAPABILITIES),
    quantity: amount(draw),
    months: months(draw),
    mostKm: draw.oneOf([20, 50, 200]),
    themes: ['youth'],
    givesBack: ['room'],
  }),
  place: place(draw),
});

/** Every offer looked at, as somebody would who had no index. */
export const rankAll = (need: Need, from: Place, all: readonly Placed[]): readonly Ranked[] =>
  rank(
    need,
    all.map(({ offer, place: to, shown }) => ({ offer, shown, km: to && KILOMETRES(from, to) })),
    20,
  );
