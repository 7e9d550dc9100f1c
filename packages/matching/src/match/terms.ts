import type { Capability } from './capabilities.ts';

/** From small to large; where two match equally well the smaller comes first. */
export const SIZE_CLASSES = ['micro', 'small', 'medium', 'large'] as const;
export type SizeClass = (typeof SIZE_CLASSES)[number];

export const UNITS = ['hours', 'pieces', 'people', 'kroner'] as const;
export type Unit = (typeof UNITS)[number];

export const DURATIONS = ['once', 'monthly', 'ongoing'] as const;
export type Duration = (typeof DURATIONS)[number];

/** How much, above zero. */
export interface Quantity {
  readonly amount: number;
  readonly unit: Unit;
}

interface Terms {
  readonly id: string;
  /** Whose it is. */
  readonly party: string;
  readonly capability: Capability;
  /** Null where it was not said. */
  readonly quantity: Quantity | null;
  /** Months of the year, 1 to 12; at least one. */
  readonly months: readonly number[];
  readonly duration: Duration;
  /** The farthest that helps, in kilometres; null where distance does not matter. */
  readonly mostKm: number | null;
}

/** What somebody asks for. */
export interface Need extends Terms {
  readonly themes: readonly string[];
  /** Branches that the one who asks will have nothing to do with, such as gambling. */
  readonly refusesBranches: readonly string[];
  /** What is given back; empty where nothing is. */
  readonly givesBack: readonly string[];
  readonly involvesChildren: boolean;
}

/** What somebody has to give. */
export interface Offer extends Terms {
  readonly size: SizeClass;
  /** What the one who offers lives from. */
  readonly branches: readonly string[];
  /** Empty where any theme will do. */
  readonly themes: readonly string[];
  readonly refusesThemes: readonly string[];
  /** What is wished for in return; empty where nothing is. */
  readonly wants: readonly string[];
  /** Whether the other side may ask for a children's certificate of whoever comes. */
  readonly acceptsCertificates: boolean;
  /** Requests to this party that nobody has answered yet. */
  readonly openRequests: number;
}

const YEAR: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
type Said<Of extends Terms> = Partial<Of> & Pick<Of, 'id' | 'capability'>;

const unsaid = (id: string) => ({
  party: id,
  quantity: null,
  months: YEAR,
  duration: 'once' as const,
  mostKm: null,
});

/**
 * A need of which only some is said: it has no demands but those.
 * @example needOf({ id: 'n1', capability: 'BOOK' }).refusesBranches // => []
 */
export const needOf = (said: Said<Need>): Need => ({
  ...unsaid(said.id),
  themes: [],
  refusesBranches: [],
  givesBack: [],
  involvesChildren: false,
  ...said,
});

/**
 * An offer of which only some is said: of the smallest size, for any theme, wishing for nothing.
 * @example offerOf({ id: 'o1', capability: 'BOOK' }).size // => 'micro'
 */
export const offerOf = (said: Said<Offer>): Offer => ({
  ...unsaid(said.id),
  size: 'micro',
  branches: [],
  themes: [],
  refusesThemes: [],
  wants: [],
  acceptsCertificates: true,
  openRequests: 0,
  ...said,
});
