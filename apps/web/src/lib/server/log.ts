import process from 'node:process';
import pino from 'pino';
import { prettyLine } from './pretty-line.ts';

/**
 * Logs for those who run the site: JSON in production and into files, short lines in a terminal. Never a name, an
 * address, a query string, a text or a secret key; routes are logged by their pattern.
 */
export const log =
  process.stdout.isTTY && process.env['NODE_ENV'] !== 'production' ? forTerminal() : forFiles();

function forFiles() {
  return pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime });
}

function forTerminal() {
  return pino({ base: null }, { write: (line: string) => process.stdout.write(`${prettyLine(line)}\n`) });
}
