import type { Reader } from './types.ts';

/** For drizzle's `prepare`: a statement without a name, since a pooler may send the next one to another connection. */
export const UNNAMED = '';

/**
 * Builds a question once for each reader instead of once for each answer: putting the SQL of a story page together
 * takes longer than asking it.
 */
export function built<Question>(build: (reader: Reader) => Question): (reader: Reader) => Question {
  const known = new WeakMap<Reader, Question>();
  return (reader) => {
    const question = known.get(reader) ?? build(reader);
    known.set(reader, question);
    return question;
  };
}
