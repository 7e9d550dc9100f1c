import { findCpr, findPersonalData } from '@samskab/danish';
import {
  cleanText,
  municipality,
  ok,
  refuse,
  reuseContent,
  type Result,
  type ReuseContent,
} from '@samskab/domain';
import type { ReuseProblem } from '#lib/ui/review/reuse-problems.ts';
import { monthAnswer, monthNames } from '#lib/ui/shared/month.ts';
import { textOf } from '../form-fields.ts';

const LINE = 300;
const TEXT = 2000;

/**
 * What somebody tells who tried the same. Refused with everything that is wrong at once: what is missing, what is
 * too long, and what points to a person for certain. What only may point to one is left to the editor.
 */
export function readReuse(form: FormData): Result<ReuseContent, readonly ReuseProblem[]> {
  const [who, what] = [cleanText(textOf(form, 'who')), cleanText(textOf(form, 'what'))];
  const names = monthNames('month');
  const month = monthAnswer(textOf(form, names.month), textOf(form, names.year));
  const code = textOf(form, 'municipality');
  const read = reuseContent.safeParse({
    who,
    what,
    outcome: textOf(form, 'outcome'),
    municipality: municipality(code) ? code : null,
    month: month.kind === 'given' ? month.value : null,
  });
  const problems = [
    ...inText('who', who, LINE),
    ...inText('what', what, TEXT),
    ...(month.kind === 'unclear' ? [{ field: 'month', code: 'unclear' } as const] : []),
    ...(read.success || read.error.issues.every(({ path }) => path[0] !== 'outcome')
      ? []
      : [{ field: 'outcome', code: 'missing' } as const]),
  ];
  if (problems.length > 0) return refuse(problems);
  // A month far away, say, that the parts of the form could not rule out.
  return read.success ? ok(read.data) : refuse([{ field: 'month', code: 'unclear' }]);
}

function inText(field: 'who' | 'what', text: string, limit: number): readonly ReuseProblem[] {
  if (text === '') return [{ field, code: 'missing' }];
  if (text.length > limit) return [{ field, code: 'tooLong', limit }];
  if (findCpr(text).length > 0) return [{ field, code: 'cpr' }];
  const found = findPersonalData(text).filter(({ confidence }) => confidence === 'certain');
  return found.length > 0 ? [{ field, code: 'personal', found: found.map((one) => one.text) }] : [];
}
