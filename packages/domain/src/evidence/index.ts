export * from './agreement.ts';
export * from './codebook.ts';
export * from './codes.ts';
export * from './condition-texts.ts';
export * from './samskab-codebook.ts';
