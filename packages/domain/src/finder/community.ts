import type { Position } from '../kernel/positions.ts';
import type { Frequency, Interest, Need, Role, Size, SpokenLanguage, Time } from './vocabulary.ts';

/**
 * A community as the finder needs it: published, confirmed, and open for new faces. Whoever keeps communities makes
 * this of their own rows; hidden and unconfirmed entries are left out before.
 */
export interface FinderCommunity {
  /** A UUID. */
  readonly id: string;
  /** Of its page, `/faellesskaber/{slug}`. */
  readonly slug: string;
  readonly name: string;
  /** What people do there, in Danish: at most 25 words. */
  readonly what: string;
  /** Four digits; null for what meets online alone. */
  readonly municipality: string | null;
  /** Where it meets, as people would say it: "Biblioteket, Torvet 1"; null for what meets online alone. */
  readonly place: string | null;
  /** Where it meets; null only for what meets online or by telephone alone. The middle of the municipality if no better is known. */
  readonly position: Position | null;
  /** Whether one can be along from home, online or by telephone. */
  readonly online: boolean;
  readonly interests: readonly Interest[];
  readonly size: Size;
  readonly frequency: Frequency;
  readonly times: readonly Time[];
  /** When it meets, in Danish: "torsdage kl. 16-18". */
  readonly when: string;
  /** Spoken there. */
  readonly languages: readonly SpokenLanguage[];
  /** What a new face may be: nearly always at least `join`. */
  readonly roles: readonly Role[];
  /** Needs that are met there. `free` stands here when it costs nothing; `womenOnly` and `menOnly` say who may come. */
  readonly offers: readonly Need[];
  /** Whether somebody receives a new face the first time. A role, never a name. */
  readonly welcome: boolean;
  /** What it costs, in Danish; null when it is free. */
  readonly price: string | null;
  /** Whether it takes place in an association, in a public institution or in a company: for volunteers on benefits. */
  readonly runBy: 'association' | 'public' | 'company' | 'informal';
  /** How many were sent there this month: at equal points, the fewest first. */
  readonly enquiriesThisMonth: number;
  /** A day, `2026-12-01`. */
  readonly lastConfirmedOn: string;
  readonly isExample: boolean;
}
