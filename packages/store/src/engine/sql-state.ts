/**
 * The five-sign SQLSTATE of a database error, also when the query builder has wrapped it.
 * Null when the error did not come from PostgreSQL.
 *
 * @example sqlState(Object.assign(new Error('x'), { code: '40P01' })) // => '40P01'
 */
export function sqlState(error: unknown): string | null {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    const code = 'code' in at ? at.code : null;
    if (typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code)) return code;
  }
  return null;
}

/**
 * The name of the constraint that was broken, or null.
 *
 * @example brokenConstraint(Object.assign(new Error('x'), { constraint: 'person_mail' })) // => 'person_mail'
 */
export function brokenConstraint(error: unknown): string | null {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    const constraint = 'constraint' in at ? at.constraint : null;
    if (typeof constraint === 'string') return constraint;
  }
  return null;
}
