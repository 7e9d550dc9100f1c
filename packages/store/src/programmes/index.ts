export * from './artefacts.ts';
export * from './board.ts';
export * from './circle.ts';
export {
  loadExampleProgrammes,
  removeExampleProgrammes,
  shippedProgrammes,
  type ExampleProgramme,
} from './example-programmes.ts';
export * from './figures.ts';
export * from './members.ts';
export * from './news.ts';
export * from './of-account.ts';
export * from './reaches.ts';
export * from './read-programmes.ts';
export * from './save-programme.ts';
export * from './standings.ts';
