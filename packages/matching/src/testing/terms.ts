import { needOf, offerOf, type Need, type Offer } from '../match/terms.ts';

/** The need of the worked example in section G.6 of the domain description, changed where it is said. */
export const exampleNeed = (change: Partial<Need> = {}): Need =>
  needOf({
    id: 'need',
    party: 'association',
    capability: 'BOOK',
    quantity: { amount: 12, unit: 'hours' },
    months: [9, 10, 11],
    duration: 'monthly',
    mostKm: 20,
    themes: ['integration'],
    refusesBranches: ['gambling'],
    givesBack: ['room', 'workshop'],
    ...change,
  });

/** An offer that the need of the worked example welcomes fully, changed where it is said. */
export const exampleOffer = (change: Partial<Offer> = {}): Offer =>
  offerOf({
    id: 'offer',
    party: 'company',
    capability: 'BOOK',
    quantity: { amount: 12, unit: 'hours' },
    duration: 'monthly',
    ...change,
  });
