import { ok, refuse, type Result } from '../kernel/result.ts';
import { learningPathShape, type LearningPath, type LearningStep } from './learning-shape.ts';

/** What is wrong with a learning path, and where. */
export type LearningRefusal =
  | { readonly code: 'not_a_path'; readonly at: string }
  | { readonly code: 'twice'; readonly which: string }
  | { readonly code: 'unknown_tool'; readonly at: string; readonly which: string }
  | { readonly code: 'uneven_languages'; readonly at: string }
  | { readonly code: 'no_choice'; readonly at: string };

/**
 * Reads a learning path that came from a file, and names all that is wrong with it.
 * @param tools the codes of the tools that there are
 * @example readLearningPath({ slug: 'A B' }, ['guide']).error[0] // => { code: 'not_a_path', at: 'slug' }
 */
export function readLearningPath(
  raw: unknown,
  tools: readonly string[],
): Result<LearningPath, readonly LearningRefusal[]> {
  const read = learningPathShape.safeParse(raw);
  if (!read.success) {
    const places = new Set(read.error.issues.map(({ path }) => path.join('.')));
    return refuse([...places].map((at) => ({ code: 'not_a_path', at })));
  }
  const { steps } = read.data;
  const slugs = steps.map(({ slug }) => slug);
  const wrong = [
    ...slugs
      .filter((slug, at) => slugs.indexOf(slug) !== at)
      .map((which): LearningRefusal => ({ code: 'twice', which })),
    ...steps.flatMap((step) => wrongStep(step, tools)),
  ];
  return wrong.length === 0 ? ok(read.data) : refuse(wrong);
}

function wrongStep(
  { slug, tool, idea, exercise, checks }: LearningStep,
  tools: readonly string[],
): readonly LearningRefusal[] {
  const uneven = [
    { at: `${slug}.idea`, lines: idea },
    { at: `${slug}.exercise`, lines: exercise.steps },
  ].filter(({ lines: { da, en } }) => da.length !== en.length);
  // Where every answer fits, or none, there is nothing to think over.
  const flat = checks.filter(({ answers }) => new Set(answers.map(({ fits }) => fits)).size === 1);
  return [
    ...(tools.includes(tool) ? [] : [{ code: 'unknown_tool', at: slug, which: tool } as const]),
    ...uneven.map(({ at }) => ({ code: 'uneven_languages', at }) as const),
    ...flat.map(({ question }) => ({ code: 'no_choice', at: `${slug}: ${question.da}` }) as const),
  ];
}
