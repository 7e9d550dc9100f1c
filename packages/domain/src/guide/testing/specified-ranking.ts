import type { GuideAnswers, GuideChoice } from '../answers.ts';
import { GUIDE_RULES } from '../guide-rules.ts';
import { SPECIFIED, type Specified } from './guide-samples.ts';

/** The forms that are left and their scores, the best first, counted straight from the tables of the specification. */
export function specifiedRanking({ chosen }: GuideAnswers): readonly (readonly [string, number | null])[] {
  const said = { ...chosen, sectorPattern: patternOf(chosen['sectors'] ?? null) };
  return SPECIFIED.priority
    .filter(
      (form) =>
        !SPECIFIED.gates.some(
          (gate) => isAbout(gate.form, form) && gate.any.some((one) => isTrue(one, said)),
        ),
    )
    .map((form) => [form, scoreOf(form, said)] as const)
    .toSorted(([, one], [, other]) => (other ?? -1) - (one ?? -1));
}

type Said = Readonly<Record<string, GuideChoice>>;

const isAbout = (gate: string, form: string) => gate === form || (gate === '*' && form !== 'egen_opgave');

function patternOf(sectors: GuideChoice): string | null {
  if (sectors === null) return null;
  const has = (...codes: string[]) => codes.some((code) => sectors.includes(code));
  return `${has('offentlig') ? 'P' : ''}${has('frivillig', 'borgere') ? 'C' : ''}${has('privat') ? 'E' : ''}`;
}

function isTrue(condition: Specified, said: Said): boolean {
  if (condition.all) return condition.all.every((one) => isTrue(one, said));
  if (condition.camps) return isTrueOfCamps(condition, said['sectorPattern'] as string | null);
  const answer = (said[condition.q ?? ''] ?? null) as string | null;
  if (answer === null) return condition.nullIs ?? false;
  if (condition.in) return condition.in.includes(answer);
  if (condition.notIn) return !condition.notIn.includes(answer);
  const codes =
    GUIDE_RULES.questions.find(({ id }) => id === condition.q)?.answers.map(({ code }) => code) ?? [];
  const place = codes.indexOf(answer);
  return condition.lt === undefined ? place > (condition.gt as number) : place < condition.lt;
}

function isTrueOfCamps({ camps, value, lt, in: among }: Specified, pattern: string | null): boolean {
  if (pattern === null) return false;
  if (camps === 'count') return pattern.length < (lt as number);
  return camps === 'pattern' ? (among ?? []).includes(pattern) : !pattern.includes(value as string);
}

function scoreOf(form: string, said: Said): number | null {
  let [got, possible] = [0, 0];
  for (const [question, { weight, fit }] of Object.entries(SPECIFIED.fit[form] ?? {})) {
    const answer = said[question] ?? null;
    if (typeof answer !== 'string') continue;
    got += weight * (fit[answer] as number);
    possible += 3 * weight;
  }
  return possible === 0 ? null : Math.round((100 * got) / possible);
}
