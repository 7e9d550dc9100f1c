import { GROUPS, type Group } from '../shared/groups.ts';

/** A group by its name as it is kept; null when nobody knows whose it is, or the name is of another time. */
export const knownGroup = (name: string | null): Group | null => GROUPS.find((one) => one === name) ?? null;
