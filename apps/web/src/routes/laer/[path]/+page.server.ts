import { learningPath } from '#lib/server/learning/learning-paths.ts';

/** One path and its steps. */
export const load = async ({ params }) => ({ path: await learningPath(params.path) });
