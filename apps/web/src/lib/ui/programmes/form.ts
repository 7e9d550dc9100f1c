// oxlint-disable import/namespace -- the codes of problems have a sentence each; the type holds the texts to them.
import { PROGRAMME_LIMITS } from '@samskab/domain/programmes';
import { m } from '#lib/paraglide/messages.js';

/** What can be wrong with a form of a programme, by code. */
export const PROBLEM_CODES = [
  'addressMissing',
  'addressUnknown',
  'changedMeanwhile',
  'choiceMissing',
  'cpr',
  'day',
  'gone',
  'hiddenPlace',
  'incomplete',
  'linkedAlready',
  'noAccount',
  'noPartner',
  'notFound',
  'notMember',
  'notPublic',
  'noteMissing',
  'noteTooLong',
  'number',
  'ownArena',
  'textMissing',
  'tooLong',
  'url',
  'wrongKind',
  'wrongState',
] as const;

/** Something to put right; without a field it is about the whole form. */
export interface ProgrammeProblem {
  readonly code: (typeof PROBLEM_CODES)[number];
  readonly field?: string;
  readonly limit?: number;
}

/** What a form answers when something must be put right: nothing that was written is lost. */
export interface ProgrammeWrong {
  /** The name of the form's action. */
  readonly at: string;
  readonly problems: readonly ProgrammeProblem[];
  /** What was written, by the name of the control. */
  readonly values: Readonly<Record<string, readonly string[]>>;
}

const problemText = ({ code, limit = PROGRAMME_LIMITS.note }: ProgrammeProblem): string =>
  code === 'tooLong' || code === 'noteTooLong'
    ? m.programmes_wrong_too_long({ limit })
    : m[`programmes_wrong_${code}`]();

type Fields = Readonly<Record<string, readonly string[]>>;

/**
 * How one form of a programme shows itself: as it is saved, or as it was written where it has just been refused.
 * @param answer what the page's action answered, if anything
 * @param at the name of the action
 * @param saved what is kept, by the name of the control
 */
export function programmeForm(answer: unknown, at: string, saved: Fields = {}) {
  const wrong = wrongIn(answer);
  const mine = wrong?.at === at ? wrong : null;
  const fields = mine?.values ?? saved;
  const whole = mine?.problems.find(({ field }) => field === undefined);
  return {
    refused: mine !== null,
    id: (name: string) => controlId(at, name),
    value: (name: string) => fields[name]?.[0] ?? '',
    values: (name: string) => fields[name] ?? [],
    checked: (name: string) => fields[name] !== undefined,
    error: (name: string) => {
      const found = mine?.problems.find(({ field }) => field === name);
      return found && problemText(found);
    },
    /** What is wrong with the whole form, where it is about no one control. */
    wrong: whole && problemText(whole),
  };
}
export type ProgrammeForm = ReturnType<typeof programmeForm>;

/** What stands above the page: a line for each problem, which leads to its control. */
export const programmeErrors = (
  answer: unknown,
): readonly { readonly id: string; readonly text: string }[] => {
  const wrong = wrongIn(answer);
  return (wrong?.problems ?? []).map((problem) => ({
    id: controlId(wrong?.at ?? '', problem.field ?? 'form'),
    text: problemText(problem),
  }));
};

const controlId = (at: string, name: string): string => `${at}-${name.replaceAll('.', '-')}`;

const wrongIn = (answer: unknown): ProgrammeWrong | null =>
  typeof answer === 'object' && answer !== null && 'problems' in answer ? (answer as ProgrammeWrong) : null;
