export * from './alike.ts';
export { addressKey, nameLikeness } from './names.ts';
