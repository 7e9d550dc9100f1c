export * from '../kernel/positions.ts';
