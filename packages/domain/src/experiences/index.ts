export * from './content.ts';
export * from './required.ts';
export * from './story.ts';
export * from './voice.ts';
