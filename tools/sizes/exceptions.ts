import { matchesGlob } from 'node:path';
import type { Violation } from '../shared/violations.ts';
import type { Size } from './measure.ts';

/** Files, or one function in them, that may be longer, and why. */
export interface Exception {
  readonly files: string;
  readonly function?: string;
  readonly reason: string;
}

/** The sizes that no exception covers. An exception for a file covers its length and not its functions. */
export function withoutExceptions(sizes: readonly Size[], exceptions: readonly Exception[]): readonly Size[] {
  return sizes.filter((size) => !exceptions.some((exception) => covers(exception, size)));
}

/** Exceptions that give no reason, or that nothing needs any more. */
export function badExceptions(
  exceptions: readonly Exception[],
  tooLong: readonly Size[],
): readonly Violation[] {
  return exceptions.flatMap((exception) => {
    const at = `tools/size-exceptions.json (${exception.files})`;
    if (exception.reason.trim() === '') return [{ at, says: 'gives no reason' }];
    return tooLong.some((size) => covers(exception, size)) ? [] : [{ at, says: 'is not needed any more' }];
  });
}

function covers(exception: Exception, { at, name }: Size): boolean {
  const path = at.replace(/:\d+$/, '');
  return matchesGlob(path, exception.files) && name === (exception.function ?? path);
}
