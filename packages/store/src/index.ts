export * from './engine/index.ts';
export * from './experiences/keys.ts';
export * from './experiences/create-draft.ts';
export * from './experiences/load-experience.ts';
export * from './experiences/save-draft.ts';
export * from './experiences/save-move.ts';
export * from './library/shelf.ts';
export * from './operations/outbox.ts';
