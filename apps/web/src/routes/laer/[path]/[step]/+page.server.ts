import { LEARNING_TOOLS } from '@samskab/domain/learning';
import { caseStories } from '#lib/server/learning/case-stories.ts';
import { learningPath, learningStep } from '#lib/server/learning/learning-paths.ts';

/** One step: the idea, a story, something to try, something to think over, and a tool. */
export const load = async ({ params }) => {
  const path = await learningPath(params.path);
  const { step, at } = learningStep(path, params.step);
  return {
    path,
    step,
    at,
    story: (await caseStories()).get(step.case.story) ?? null,
    tool: LEARNING_TOOLS[step.tool] ?? null,
  };
};
