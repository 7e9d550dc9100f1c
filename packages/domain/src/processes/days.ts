export * from '../kernel/days.ts';
