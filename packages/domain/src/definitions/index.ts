export type { Crosswalk, Definitions, DefinitionVersion } from './definitions-shape.ts';
export { inTime, readCrosswalk, readDefinitions, type DefinitionsRefusal } from './read-definitions.ts';
