import type { ExperienceContent } from '@samskab/domain';

type Fields = Readonly<Record<string, unknown>>;
const isFields = (part: unknown): part is Fields => typeof part === 'object' && part !== null;

/** A part of a content by its path, such as `story.before`; undefined where there is nothing. */
export const partOf = (content: ExperienceContent, path: string): unknown =>
  path.split('.').reduce<unknown>((part, step) => (isFields(part) ? part[step] : undefined), content);

/** A content, not yet checked, with one part put in its place. */
export function withPart(content: unknown, path: string, value: unknown): unknown {
  const [step = '', ...rest] = path.split('.');
  const fields = isFields(content) ? content : {};
  return { ...fields, [step]: rest.length === 0 ? value : withPart(fields[step], rest.join('.'), value) };
}
