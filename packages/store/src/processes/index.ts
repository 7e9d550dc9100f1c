export * from './erase-process.ts';
export * from './erase-seat.ts';
export * from './given.ts';
export {
  holdProcess,
  lastEventAt,
  processById,
  processBySlug,
  type Hold,
  type Kinds,
} from './load-process.ts';
export * from './move-process.ts';
export * from './open-process.ts';
export * from './read-process.ts';
export * from './read-templates.ts';
export * from './reached-seats.ts';
export { saveChange } from './save-change.ts';
export * from './seat-keys.ts';
export * from './weekly-news.ts';
