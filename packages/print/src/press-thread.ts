import { parentPort } from 'node:worker_threads';
import type { Printed, Printing } from './messages.ts';
import { typeset } from './typeset.ts';

if (!parentPort) throw new Error('This file is a thread and not a program');
const port = parentPort;

port.on('message', (printing: Printing) => {
  try {
    const pdf = typeset(printing);
    port.postMessage({ pdf } satisfies Printed, [pdf.buffer]);
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    port.postMessage({ problem } satisfies Printed, []);
  }
});
