export { foldYears, type NamingSpan } from './fold-years.ts';
export {
  FEWEST_FOR_SHARE,
  namingCheck,
  type NamingCheck,
  type NamingCount,
  type NamingPair,
  type NamingRow,
  type NamingYear,
} from './naming-check.ts';
