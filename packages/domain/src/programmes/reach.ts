import * as z from 'zod';
import { isDay, type Day } from '../kernel/days.ts';
import { BASE_VOCABULARIES } from '../kernel/vocabularies/vocabularies.ts';
import { REACH_ANSWERS, REACH_WAYS } from './codes.ts';

/** Words of the vocabulary `actorType` that are people and not organisations, and so are never in a reach log. */
const PEOPLE: ReadonlySet<string> = new Set([
  'affectedCitizen',
  'relative',
  'resident',
  'unorganisedVolunteer',
  'politician',
  'other',
]);

/**
 * The kinds of organisations that can stand in a reach log. Nobody's name, and nothing about where anybody is from: a
 * log of persons by origin would be a register that must not exist.
 */
export const REACHED_ORGANISATIONS: readonly string[] = BASE_VOCABULARIES.actorType
  .map(({ code }) => code)
  .filter((code) => !PEOPLE.has(code));

/** One line of a reach log: a day and three codes. It has no free text, so that no person can be written into it. */
export const reachContent = z.strictObject({
  on: z.string().refine(isDay),
  organisation: z.string().refine((code) => REACHED_ORGANISATIONS.includes(code)),
  way: z.enum(REACH_WAYS),
  answer: z.enum(REACH_ANSWERS),
});
export type ReachContent = Readonly<z.infer<typeof reachContent>>;

export type ReachFault = 'on' | 'organisation' | 'way' | 'answer';

/**
 * What is wrong with a line of a reach log; nothing where it can be kept. A day to come is wrong: it has not happened.
 * @example reachFaults({ on: '2026-03-02', organisation: 'minorityAssociation', way: 'visit', answer: 'came' }, '2026-03-02') // => []
 * @example reachFaults({ on: '2026-03-03', organisation: 'affectedCitizen', way: 'visit', answer: '' }, '2026-03-02') // => ['on', 'organisation', 'answer']
 */
export function reachFaults(
  written: Readonly<Record<ReachFault, string>>,
  today: Day,
): readonly ReachFault[] {
  const read = reachContent.safeParse(written);
  const faults = new Set(read.success ? [] : read.error.issues.map(({ path }) => String(path[0])));
  if (written.on > today) faults.add('on');
  return (['on', 'organisation', 'way', 'answer'] as const).filter((name) => faults.has(name));
}

/** How often each kind of organisation was reached, and how often it came, by code; most often first. */
export function reachTotals(
  reaches: readonly Pick<ReachContent, 'organisation' | 'answer'>[],
): readonly { readonly organisation: string; readonly reached: number; readonly came: number }[] {
  const by = Map.groupBy(reaches, ({ organisation }) => organisation);
  return [...by]
    .map(([organisation, lines]) => ({
      organisation,
      reached: lines.length,
      came: lines.filter(({ answer }) => answer === 'came').length,
    }))
    .toSorted((a, b) => b.reached - a.reached || a.organisation.localeCompare(b.organisation));
}
