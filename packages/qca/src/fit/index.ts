export { modelFit, necessaryModelFit, solutionFit } from './model-fit.ts';
export type { ModelFit, NecessaryModelFit, TermFit } from './model-fit.ts';
export { necessityFit } from './necessity.ts';
export type { NecessityFit } from './necessity.ts';
export { sufficiencyFit } from './sufficiency.ts';
export type { SufficiencyFit } from './sufficiency.ts';
export { overlapOf } from './overlap.ts';
