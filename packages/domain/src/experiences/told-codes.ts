import type { ExperienceContent } from './content.ts';

type Told = Pick<ExperienceContent, 'conditions' | 'outcomeMemberships' | 'conditionNotes' | 'outcomeNotes'>;

/**
 * What the teller says of the conditions and outcomes and why, code by code, as a coding has it. A reason without an
 * answer says nothing that could be compared, and is left out.
 * @example toldCodes({ conditions: { C01: 0.67 }, outcomeMemberships: {}, conditionNotes: { C01: 'All said so' }, outcomeNotes: {} }) // => { C01: { degree: 0.67, reason: 'All said so' } }
 */
export function toldCodes({
  conditions,
  outcomeMemberships,
  conditionNotes,
  outcomeNotes,
}: Told): Readonly<Record<string, { readonly degree: number; readonly reason: string }>> {
  const reasons: Readonly<Record<string, string>> = { ...conditionNotes, ...outcomeNotes };
  return Object.fromEntries(
    Object.entries({ ...conditions, ...outcomeMemberships }).map(([code, degree]) => [
      code,
      { degree, reason: reasons[code] ?? '' },
    ]),
  );
}
