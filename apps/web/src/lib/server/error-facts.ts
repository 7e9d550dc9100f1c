/** What may be written in a log about an error. */
export interface ErrorFacts {
  readonly name: string;
  readonly code?: string;
  /** Where in the program it happened, innermost first. */
  readonly at: readonly string[];
}

const FRAMES = 8;

/**
 * The facts of an error without its message: messages of the database, of parsers and of address errors quote
 * what people wrote. The innermost cause is named, because the outer ones only pass it on.
 *
 * @example errorFacts(new RangeError('ring 12345678')).name // => 'RangeError'
 */
export function errorFacts(error: unknown): ErrorFacts {
  if (!(error instanceof Error)) return { name: typeof error, at: [] };
  if (error.cause instanceof Error) return errorFacts(error.cause);
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  const lines = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { name: error.name, ...code, at: lines.slice(0, FRAMES).map((line) => line.trim().slice(3)) };
}
