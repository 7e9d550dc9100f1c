import fc from 'fast-check';
import { CAPABILITIES, CAPABILITY_GROUPS } from '../match/capabilities.ts';
import { DURATIONS, SIZE_CLASSES, UNITS, type Need, type Offer } from '../match/terms.ts';

const some = (...codes: string[]) => fc.uniqueArray(fc.constantFrom(...codes), { maxLength: 3 });
const themes = some('integration', 'youth', 'nature');
const branches = some('gambling', 'alcohol', 'weapons');
const gifts = some('room', 'workshop', 'visibility');

const terms = {
  id: fc.uuid(),
  party: fc.constantFrom('p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'p8'),
  // Mostly of one group, so that most are compared and not only refused.
  capability: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...CAPABILITY_GROUPS.skills) },
    { weight: 1, arbitrary: fc.constantFrom(...CAPABILITIES) },
  ),
  quantity: fc.option(
    fc.record({ amount: fc.integer({ min: 1, max: 50 }), unit: fc.constantFrom(...UNITS) }),
  ),
  months: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 12 }),
  duration: fc.constantFrom(...DURATIONS),
  mostKm: fc.option(fc.integer({ min: 0, max: 100 })),
};

export const anyNeed: fc.Arbitrary<Need> = fc.record({
  ...terms,
  themes,
  refusesBranches: branches,
  givesBack: gifts,
  involvesChildren: fc.boolean(),
});

export const anyOffer: fc.Arbitrary<Offer> = fc.record({
  ...terms,
  size: fc.constantFrom(...SIZE_CLASSES),
  branches,
  themes,
  refusesThemes: themes,
  wants: gifts,
  acceptsCertificates: fc.boolean(),
  openRequests: fc.nat({ max: 4 }),
});

export const anyKm = fc.option(fc.double({ min: 0, max: 120, noNaN: true }));
