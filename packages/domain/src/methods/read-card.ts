import { ok, refuse, type Result } from '../kernel/result.ts';
import { circumstancesOf, METHOD_LANGUAGES, methodCard, type MethodCard } from './card.ts';

/** What is wrong with a card, and where: a path such as `words.da.steps.2.say`. */
export type MethodFault =
  /** Nothing stands where something must. */
  | { readonly code: 'missing'; readonly at: string }
  | { readonly code: 'too_long'; readonly at: string; readonly limit: number }
  /** Something that cannot stand there: a number out of range, an unknown phase. */
  | { readonly code: 'wrong'; readonly at: string }
  /** The least is more than the most. */
  | { readonly code: 'upside_down'; readonly at: string }
  /** A language has more or fewer steps than there are times for. */
  | { readonly code: 'steps_differ'; readonly at: string }
  /** The steps together take less or more time than the card says. */
  | { readonly code: 'time_differs'; readonly at: string; readonly sum: number }
  /** A circumstance is marked in one language and not in the other. */
  | { readonly code: 'marks_differ'; readonly at: string };

/**
 * Reads a card that came from outside, from a file or a form, and names all that is wrong with it.
 * @example readMethodCard({ id: 'M01' }).error[0] // => { code: 'missing', at: 'slugs' }
 */
export function readMethodCard(raw: unknown): Result<MethodCard, readonly MethodFault[]> {
  const read = methodCard.safeParse(raw);
  if (!read.success) return refuse(read.error.issues.map(faultOf));
  const faults = [...stepFaults(read.data), ...markFaults(read.data)];
  return faults.length === 0 ? ok(read.data) : refuse(faults);
}

type Issue = NonNullable<ReturnType<typeof methodCard.safeParse>['error']>['issues'][number];

function faultOf(issue: Issue): MethodFault {
  const at = issue.path.join('.');
  if (issue.message === 'upside_down') return { code: 'upside_down', at };
  if (issue.code === 'too_big' && issue.origin === 'string')
    return { code: 'too_long', at, limit: Number(issue.maximum) };
  const empty = issue.code === 'too_small' && issue.origin !== 'number';
  const absent = issue.code === 'invalid_type' && /received (undefined|null)$/.test(issue.message);
  return { code: empty || absent ? 'missing' : 'wrong', at };
}

function stepFaults({ words, stepMinutes, minutes, days }: MethodCard): readonly MethodFault[] {
  const differ = METHOD_LANGUAGES.filter(
    (language) => words[language] && words[language].steps.length !== stepMinutes.length,
  ).map((language): MethodFault => ({ code: 'steps_differ', at: `words.${language}.steps` }));
  const sum = stepMinutes.reduce<number>((total, one) => total + (one ?? 0), 0);
  // What runs for days has several meetings.
  const fits = days !== null || (sum >= minutes.least && sum <= minutes.most);
  return fits ? differ : [...differ, { code: 'time_differs', at: 'minutes', sum }];
}

function markFaults({ words }: MethodCard): readonly MethodFault[] {
  if (!words.en) return [];
  const [danish, english] = [circumstancesOf(words.da), circumstancesOf(words.en)];
  return [...new Set([...danish, ...english])]
    .filter((one) => !danish.includes(one) || !english.includes(one))
    .map((one) => ({
      code: 'marks_differ',
      at: `words.${danish.includes(one) ? 'en' : 'da'}.suits.${one}`,
    }));
}
