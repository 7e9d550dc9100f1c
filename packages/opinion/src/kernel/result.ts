/** What a rule answers: a value, or a refusal that is data with a stable `code`. */
export type Result<Value, Refusal> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Refusal };

/**
 * The answer of a rule that said yes.
 * @example ok(3) // => { ok: true, value: 3 }
 */
export const ok = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({
  ok: true,
  value,
});

/**
 * The answer of a rule that said no, and why.
 * @example refuse({ code: 'no_votes' }) // => { ok: false, error: { code: 'no_votes' } }
 */
export const refuse = <const Refusal>(error: Refusal): { readonly ok: false; readonly error: Refusal } => ({
  ok: false,
  error,
});
