export * from './activity.ts';
export * from './arena.ts';
export * from './codes.ts';
export * from './form-values.ts';
export * from './hours.ts';
export * from './list-query.ts';
export * from './missing.ts';
export * from './read-form.ts';
