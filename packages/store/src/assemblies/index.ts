export * from './assemblies.ts';
export * from './cast-votes.ts';
export * from './participants.ts';
export * from './read-votes.ts';
export * from './statements.ts';
