import type { LearningPath } from '@samskab/domain/learning';

/** How long a path takes in all. */
export const minutesOf = ({ steps }: LearningPath): number =>
  steps.reduce((sum, { minutes }) => sum + minutes, 0);

/** The names by which a browser keeps the steps of a path. */
export const stepKeys = ({ slug, steps }: LearningPath): readonly string[] =>
  steps.map((step) => `${slug}/${step.slug}`);
