/** What was typed in a form that was refused: by name of the control, in order. */
export type Typed = Readonly<Record<string, readonly string[]>> | null;

/**
 * What stood in one of the page's forms, which carries its name in a hidden control.
 * @example typedIn({ form: ['ask'], message: ['Hej'] }, 'ask', 'message') // => ['Hej']
 * @example typedIn({ form: ['ask'], message: ['Hej'] }, 'decline', 'message') // => null
 */
export const typedIn = (typed: Typed, form: string, name: string): readonly string[] | null =>
  typed?.['form']?.[0] === form ? (typed[name] ?? []) : null;
