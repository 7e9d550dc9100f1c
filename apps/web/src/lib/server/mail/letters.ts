import { logIn } from './log-in-letter.ts';

/** Every letter Samskab sends, by name. Add one line here for a new one. */
export const letters = { logIn };
export type Letters = typeof letters;
