import type { ExperienceContent } from './content.ts';
import { FIELD_PATHS, FIELDS, TEXT_PATHS } from './fields.ts';

/** A text that somebody wrote, and where it stands: "story.before", "lessons.0.text". */
export interface OwnWords {
  readonly path: string;
  readonly text: string;
}

type Rewrite = (text: string, path: string) => string;
type Part = unknown;

const WRITTEN = [...TEXT_PATHS, ...FIELD_PATHS.filter((path) => FIELDS[path].kind === 'url')];

/**
 * A content with each text in people's own words rewritten, addresses of links included. Codes, numbers and
 * months stay. The result is a content only when the texts keep within their limits.
 * @param rewrite gets the text and where it stands
 * @example rewriteWords(completeContent({ title: 'Gryden' }), (text) => text.toUpperCase()).title // => 'GRYDEN'
 */
export const rewriteWords = (content: ExperienceContent, rewrite: Rewrite): ExperienceContent =>
  WRITTEN.reduce<Part>(
    (rewritten, path) => rewriteAt(rewritten, path.split('.'), '', rewrite),
    content,
  ) as ExperienceContent;

function rewriteAt(part: Part, [step, ...rest]: readonly string[], path: string, rewrite: Rewrite): Part {
  if (step === undefined) return typeof part === 'string' ? rewrite(part, path) : part;
  const at = (next: string) => (path === '' ? next : `${path}.${next}`);
  if (step === '*')
    return Array.isArray(part)
      ? part.map((row: Part, n) => rewriteAt(row, rest, at(String(n)), rewrite))
      : part;
  if (typeof part !== 'object' || part === null || !Object.hasOwn(part, step)) return part;
  const fields = part as Readonly<Record<string, Part>>;
  return { ...fields, [step]: rewriteAt(fields[step], rest, at(step), rewrite) };
}

/**
 * The texts of a content in people's own words that are not empty, in the order of `FIELDS`, links last.
 * @example ownWords({ ...emptyContent(), title: 'Suppe', lessons: [{ text: 'Spørg', forGroup: 'all', kind: 'check' }] }).map(({ path }) => path) // => ['title', 'lessons.0.text']
 */
export function ownWords(content: ExperienceContent): readonly OwnWords[] {
  const found: OwnWords[] = [];
  rewriteWords(content, (text, path) => {
    if (text !== '') found.push({ path, text });
    return text;
  });
  return found;
}
