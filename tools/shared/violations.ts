/** Something that breaks a rule: where, as `path` or `path:line`, and what is wrong. */
export interface Violation {
  readonly at: string;
  readonly says: string;
}

/** Prints what breaks the rules, and lets the process end with an error when anything does. */
export function report(violations: readonly Violation[], fine: string): void {
  for (const { at, says } of violations) console.log(`${at}  ${says}`);
  if (violations.length === 0) console.log(fine);
  else process.exitCode = 1;
}
