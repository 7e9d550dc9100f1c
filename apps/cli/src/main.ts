import process from 'node:process';
import type { Io } from './io.ts';
import { run } from './run.ts';
import { languageOf } from './words.ts';

/** Runs the command that was typed, and ends the process with its exit code. */
export async function main(): Promise<void> {
  const language = languageOf(process.env);
  const io: Io = {
    env: process.env,
    language,
    out: (text) => void process.stdout.write(text),
    tell: (words) => void process.stderr.write(`${typeof words === 'string' ? words : words[language]}\n`),
    watched: process.stderr.isTTY,
    clock: () => new Date(),
    stop: stopSignal(),
  };
  // Whoever reads has had enough, such as `head`.
  process.stdout.on('error', () => process.exit(0));
  process.exitCode = await run(process.argv.slice(2), io);
}

/** The first Ctrl-C ends at the next safe place, the second at once. */
function stopSignal(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (controller.signal.aborted) process.exit(130);
      controller.abort();
    });
  }
  return controller.signal;
}
