import { learningPaths } from '#lib/server/learning/learning-paths.ts';

/** Which path is for whom. */
export const load = async () => ({ paths: await learningPaths() });
