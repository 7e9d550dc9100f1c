export * from './projection.ts';
export * from './view.ts';
export { PlaceIndex, type Slots, type Wanted } from './place-index.ts';
export * from './clusters.ts';
export * from './nearest.ts';
export * from './land.ts';
export * from './denmark.ts';
