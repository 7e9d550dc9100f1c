import { Failure } from '../failure.ts';

/** What a JSON file says, with or without a byte order mark. `name` is the file as it was typed. Throws Failure. */
export function jsonIn(text: string, name: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new Failure({ da: `${name} er ikke gyldig JSON.`, en: `${name} is not valid JSON.` });
  }
}
