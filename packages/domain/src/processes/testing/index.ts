export { openPot, openPotRoom } from './open-pot.ts';
export { idsFrom, MONDAY, newProcess, openRoom, type Room } from './room.ts';
export * as table from './table.ts';
export { sham } from './sham.ts';
