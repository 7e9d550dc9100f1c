import { CHECK_UNKNOWN } from '@samskab/domain/arenas/self-check';
import { m } from '#lib/paraglide/messages.js';

/** The name of the control of a statement in forms. */
export const fieldOf = (number: number): string => `s${number}`;

/** What can be chosen for a statement, with its words. */
export const CHOICES = [
  { value: '0', label: m.check_value_0 },
  { value: '1', label: m.check_value_1 },
  { value: '2', label: m.check_value_2 },
  { value: '3', label: m.check_value_3 },
  { value: CHECK_UNKNOWN, label: m.check_value_x },
] as const;
