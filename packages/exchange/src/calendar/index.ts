export * from './read-calendar.ts';
export * from './write-calendar.ts';
