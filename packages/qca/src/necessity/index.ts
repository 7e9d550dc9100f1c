export {
  necessaryCombinations,
  sufficientCombinations,
  USUAL_BOUNDS,
  USUAL_NECESSITY,
  USUAL_SUFFICIENCY,
} from './superset-search.ts';
export type {
  NecessaryCombination,
  NecessityCutOffs,
  Searched,
  SufficiencyCutOffs,
  SufficientCombination,
} from './superset-search.ts';
export type { SearchBounds } from './search-combinations.ts';
