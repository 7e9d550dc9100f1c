import { emailMoved, newEmail } from './email-letters.ts';
import { logIn } from './log-in-letter.ts';

/** Every letter Samskab sends, by name. Add one line here for a new one. */
export const letters = { logIn, newEmail, emailMoved };
export type Letters = typeof letters;
