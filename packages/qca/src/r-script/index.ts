export { rScript } from './r-script.ts';
export type { RAnalysis } from './r-script.ts';
