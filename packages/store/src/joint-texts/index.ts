export * from './joint-text.ts';
export * from './versions.ts';
export * from './change-text.ts';
