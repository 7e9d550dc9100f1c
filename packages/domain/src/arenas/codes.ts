import type { ActorGroup } from '../kernel/actor-groups.ts';

// Kinds of arenas and languages are open lists: `arenaKind` and `language` among the vocabularies of the kernel.

/** What it costs to use the house for something common. */
export const ARENA_PRICES = ['free', 'freeForPublicGood', 'paid'] as const;
export type ArenaPrice = (typeof ARENA_PRICES)[number];

/** Who can book without asking somebody first. */
export const ARENA_BOOKERS = ['anyone', 'associations', 'municipality'] as const;
export type ArenaBooker = (typeof ARENA_BOOKERS)[number];

export const ARENA_ACCESS = ['stepFree', 'toilet', 'hearingLoop', 'quietRoom', 'parking'] as const;
export type ArenaAccess = (typeof ARENA_ACCESS)[number];

export const ARENA_COMFORTS = ['coffee', 'food', 'childCorner', 'prayerOrQuiet'] as const;
export type ArenaComfort = (typeof ARENA_COMFORTS)[number];

/** The four-space model for public libraries: Jochumsen, Skot-Hansen and Hvenegaard Rasmussen (2012). */
export const ARENA_SPACES = ['inspiration', 'learning', 'meeting', 'performative'] as const;
export type ArenaSpace = (typeof ARENA_SPACES)[number];

/** Who sets the rules of the house. */
export const RULE_SETTERS = ['operator', 'users', 'together'] as const;
export type RuleSetter = (typeof RULE_SETTERS)[number];

/** The seven kinds of actors that the purpose names, in its order. */
export const MEETING_ACTORS = [
  'citizens',
  'volunteers',
  'associations',
  'volunteerCentres',
  'schools',
  'companies',
  'employees',
] as const;
export type MeetingActor = (typeof MEETING_ACTORS)[number];

/** The actor group that each of the seven belongs to. Schools and employees are the public's. */
export const GROUP_OF_ACTOR: Readonly<Record<MeetingActor, ActorGroup>> = {
  citizens: 'citizens',
  volunteers: 'voluntary',
  associations: 'voluntary',
  volunteerCentres: 'voluntary',
  schools: 'public',
  companies: 'private',
  employees: 'public',
};

/** Whether an arena goes on. `closed` follows from the entry's state; `resting` is what its steward says. */
export const ARENA_STATUSES = ['active', 'resting', 'closed'] as const;
export type ArenaStatus = (typeof ARENA_STATUSES)[number];
