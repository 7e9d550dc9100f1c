export { countFinderAnswer, type FinderAnswered } from './finder-counts.ts';
export { DESK_KINDS, desksNear, type HumanDesk } from './human-desks.ts';
export { nativeChecks, noteNativeCheck, type NativeCheck } from './native-checks.ts';
