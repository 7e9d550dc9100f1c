import type { z } from 'zod';
import { ok, refuse, type Result } from '@samskab/domain';
import { rowRefusal, type RowRefusal, type RowRefusalCode } from '../refusals/refusal.ts';
import { truncated } from './texts.ts';

type Path = readonly PropertyKey[];

/**
 * Parses masked values. A text that became too long only because a stand-in is longer than what it stands for is
 * cut between two words; a text that was too long before is refused.
 * @param masked the values as they will be kept
 * @param given the same values before masking
 */
export function parseFitting<Content>(
  schema: z.ZodType<Content>,
  masked: unknown,
  given: unknown,
): Result<Content, RowRefusal> {
  const parsed = schema.safeParse(masked);
  if (parsed.success) return ok(parsed.data);
  const grown = parsed.error.issues.filter(
    (issue) =>
      issue.code === 'too_big' && issue.origin === 'string' && lengthAt(given, issue.path) <= issue.maximum,
  );
  const issue = parsed.error.issues.find((one) => !grown.includes(one));
  if (issue) return refuse(refusalOf(issue, given));
  let fitting = masked;
  for (const { path, ...limit } of grown) {
    const maximum = 'maximum' in limit ? Number(limit.maximum) : 0;
    fitting = replacedAt(fitting, path, (text) => truncated(text, maximum));
  }
  const again = schema.safeParse(fitting);
  const [left] = again.error?.issues ?? [];
  return again.success ? ok(again.data) : refuse(refusalOf(left ?? null, given));
}

const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (inner, step) => (inner === null || inner === undefined ? inner : Object(inner)[step]),
    value,
  );

const lengthAt = (value: unknown, path: Path): number => String(at(value, path) ?? '').trim().length;

function replacedAt(value: unknown, [step, ...rest]: Path, change: (text: string) => string): unknown {
  if (step === undefined) return typeof value === 'string' ? change(value) : value;
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) => (index === step ? replacedAt(item, rest, change) : item));
  }
  const fields = Object(value) as Readonly<Record<PropertyKey, unknown>>;
  return { ...fields, [step]: replacedAt(fields[step], rest, change) };
}

function refusalOf(issue: z.core.$ZodIssue | null, given: unknown): RowRefusal {
  const path = issue?.path ?? [];
  const value: unknown = at(given, path);
  const field = path.filter((step) => typeof step === 'string').join('.');
  return rowRefusal(codeOf(issue), {
    field,
    value: typeof value === 'string' ? value : (JSON.stringify(value) ?? null),
    limit: issue && 'maximum' in issue ? Number(issue.maximum) : null,
  });
}

function codeOf(issue: z.core.$ZodIssue | null): RowRefusalCode {
  if (issue?.code === 'too_big' && issue.origin === 'string') return 'textTooLong';
  if (issue?.code === 'too_big' && issue.origin === 'array') return 'tooMany';
  return issue?.code === 'too_big' || issue?.code === 'too_small' ? 'notANumber' : 'notAllowed';
}
