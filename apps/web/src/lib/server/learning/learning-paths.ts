import {
  LEARNING_TOOLS,
  readLearningPath,
  type LearningPath,
  type LearningStep,
} from '@samskab/domain/learning';
import { shippedFiles } from '@samskab/store';
import { error } from '@sveltejs/kit';

let reading: Promise<readonly LearningPath[]> | null = null;

/** The learning paths in their order, read from their files when they are first asked for. */
export const learningPaths = (): Promise<readonly LearningPath[]> => (reading ??= read());

async function read(): Promise<readonly LearningPath[]> {
  try {
    const files = await shippedFiles('learning');
    return files
      .map(({ name, content }) => {
        const path = readLearningPath(content, Object.keys(LEARNING_TOOLS));
        if (!path.ok) throw new Error(`content/learning/${name}.json: ${JSON.stringify(path.error)}`);
        return path.value;
      })
      .toSorted((a, b) => a.order - b.order);
  } catch (wrong) {
    reading = null;
    throw wrong;
  }
}

/** The path of an address. Throws 404 where there is none. */
export async function learningPath(slug: string): Promise<LearningPath> {
  const path = (await learningPaths()).find((one) => one.slug === slug);
  return path ?? error(404, 'Not found');
}

/** A step of a path, and where it stands in it, from 0. Throws 404 where there is none. */
export function learningStep({ steps }: LearningPath, slug: string): { step: LearningStep; at: number } {
  const at = steps.findIndex((one) => one.slug === slug);
  const step = steps[at];
  return step ? { step, at } : error(404, 'Not found');
}
