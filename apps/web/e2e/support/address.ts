import type { TestInfo } from '@playwright/test';

/**
 * An address for one person in one test, so that tests can run at once and again: nobody else has it.
 *
 * @param name who, in small letters
 */
export const addressFor = (name: string, { testId, retry, repeatEachIndex }: TestInfo): string =>
  `${name}.${testId.slice(-8)}.${retry}${repeatEachIndex}@example.dk`;
