import type { FileRefusal } from '../refusals/refusal.ts';

/**
 * Carries a refusal through the streams of this folder, which have no other way to end early. `readTable` turns
 * it into data again; it never leaves the package.
 */
export class FileRefused extends Error {
  readonly refusal: FileRefusal;
  constructor(refusal: FileRefusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}
