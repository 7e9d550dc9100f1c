/**
 * What companies and associations offer and need, by group. The same codes name both: who needs `BOOK` is met by who
 * offers it.
 */
export const CAPABILITY_GROUPS = {
  time: ['TIME1', 'TIME2', 'TIMEDAY'],
  skills: ['BOOK', 'LAW', 'IT', 'COMMS', 'HR', 'CRAFT', 'DESIGN', 'LANG'],
  things: ['EQUIP', 'FOOD', 'GOODS', 'PRINT'],
  place: ['ROOM', 'STORE', 'KITCHEN', 'OUTDOOR'],
  transport: ['VAN', 'DRIVE'],
  people: ['VISIT', 'INTERN', 'JOB', 'MENTOR'],
  network: ['INTRO', 'BOARD', 'AUDIENCE'],
  money: ['MONEY'],
} as const;

export type CapabilityGroup = keyof typeof CAPABILITY_GROUPS;
export type Capability = (typeof CAPABILITY_GROUPS)[CapabilityGroup][number];

const GROUP_OF: ReadonlyMap<string, CapabilityGroup> = new Map(
  (Object.keys(CAPABILITY_GROUPS) as CapabilityGroup[]).flatMap((group) =>
    CAPABILITY_GROUPS[group].map((code) => [code, group] as const),
  ),
);

/** All codes, group by group. */
export const CAPABILITIES: readonly Capability[] = Object.values(CAPABILITY_GROUPS).flat();

/**
 * The group of a code.
 * @throws Error for a code that is none, which is a defect of who calls
 * @example capabilityGroup('BOOK') // => 'skills'
 */
export function capabilityGroup(code: Capability): CapabilityGroup {
  const group = GROUP_OF.get(code);
  if (!group) throw new Error(`No capability is called ${code}`);
  return group;
}
