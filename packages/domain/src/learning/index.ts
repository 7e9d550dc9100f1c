export type { LearningCheck, LearningPath, LearningStep, LearningWords } from './learning-shape.ts';
export { readLearningPath, type LearningRefusal } from './read-path.ts';
export { LEARNING_TOOLS, type LearningTool } from './tools.ts';
