export { bothOf, notOf, withoutNeedless } from './boolean-algebra.ts';
export { compareOutcomes } from './compare-outcomes.ts';
export type { ComparedTerm, Explained, OutcomeComparison } from './compare-outcomes.ts';
export { evaluateTheory } from './evaluate-theory.ts';
export type { TheoryArea } from './evaluate-theory.ts';
