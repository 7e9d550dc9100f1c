import type { ExperienceContent } from './content.ts';

/**
 * What the teller says of the conditions and outcomes, code by code, as a coding has it.
 * @example toldCodes({ conditions: { C01: 0.67 }, outcomeMemberships: {} }) // => { C01: { degree: 0.67, reason: '' } }
 */
export const toldCodes = ({
  conditions,
  outcomeMemberships,
}: Pick<ExperienceContent, 'conditions' | 'outcomeMemberships'>): Readonly<
  Record<string, { readonly degree: number; readonly reason: string }>
> =>
  Object.fromEntries(
    Object.entries({ ...conditions, ...outcomeMemberships }).map(([code, degree]) => [
      code,
      { degree, reason: '' },
    ]),
  );
