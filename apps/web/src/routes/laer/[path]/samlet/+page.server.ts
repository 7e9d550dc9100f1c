import { learningPath } from '#lib/server/learning/learning-paths.ts';

/** All of a path on one page, to print. */
export const load = async ({ params }) => ({ path: await learningPath(params.path) });
