export * from './handover.ts';
export * from './may-desk.ts';
