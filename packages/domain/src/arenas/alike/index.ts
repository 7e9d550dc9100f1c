export * from './alike.ts';
export { addressKey, nameLikeness } from './names.ts';
export { fillGaps } from './fill-gaps.ts';
