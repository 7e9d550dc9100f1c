/** The four kinds of people who may have to be at the table. Citizens are a group and not a sector. */
export const ACTOR_GROUPS = ['citizens', 'voluntary', 'public', 'private'] as const;
export type ActorGroup = (typeof ACTOR_GROUPS)[number];

/** Something for each group; a group that is left out has none. */
export type PerGroup<Value> = Readonly<Partial<Record<ActorGroup, Value>>>;
