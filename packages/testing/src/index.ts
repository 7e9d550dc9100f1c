export { goldenLines, goldenPath } from './golden.ts';
export { sharedFile, sharedPath } from './shared-file.ts';
