import { parentPort } from 'node:worker_threads';
import type { Printed, Printing } from './messages.ts';
import { typeset } from './typeset.ts';

if (!parentPort) throw new Error('This file is a thread and not a program');
const port = parentPort;

port.on('message', (printing: Printing) => {
  const { id } = printing;
  try {
    const pdf = typeset(printing);
    port.postMessage({ id, pdf } satisfies Printed, [pdf.buffer as ArrayBuffer]);
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    port.postMessage({ id, problem } satisfies Printed, []);
  }
});
