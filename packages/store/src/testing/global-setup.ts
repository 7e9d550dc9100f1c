import { beginRun } from './test-run.ts';

/** Vitest's global set-up: costs nothing until a test asks for a store, and leaves nothing running. */
export default beginRun;
