export * from './community.ts';
export * from './funnel.ts';
export * from './month-counts.ts';
export * from './poster-rules.ts';
export * from './readiness.ts';
export * from './reading.ts';
