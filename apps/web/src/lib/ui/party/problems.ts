import { m } from '#lib/paraglide/messages.js';

const SENTENCES: Readonly<Record<string, () => string>> = {
  group: m.party_problem_group,
  empty: m.party_problem_empty,
  tooLong: m.party_problem_long,
  cpr: m.party_problem_cpr,
};

/** What is wrong with a field, and how to mend it. */
export const problemSentence = (code: string): string => (SENTENCES[code] ?? m.party_problem_long)();
