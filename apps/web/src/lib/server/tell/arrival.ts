import { clockText } from './clock-text.ts';

/**
 * An address that says when a form was stored, and which one, so that the browser can forget its own copy of what
 * has arrived, and of nothing else. Only the beginning of the form's name: enough to tell a person's forms apart.
 *
 * @param path may carry a query and a fragment already
 * @param form the identifier that the form carries
 * @example withArrival('/fortael/1#foot', '14.05', '0a1b2c3d-0000-4000-8000-000000000000') // => '/fortael/1?gemt=14.05-0a1b2c3d#foot'
 */
export function withArrival(path: string, clock: string, form: string): string {
  const [address = '', fragment] = path.split('#');
  const mark = /^[0-9a-f]{8}-/i.test(form) ? `-${form.slice(0, 8)}` : '';
  const query = `${address.includes('?') ? '&' : '?'}gemt=${clock}${mark}`;
  return `${address}${query}${fragment === undefined ? '' : `#${fragment}`}`;
}

/** The address after a form was stored at a time. */
export const arrivedAt = (path: string, at: Date, form: string): string =>
  withArrival(path, clockText(at), form);

/**
 * The time of day in an address that says so; null when it says anything else.
 * @example clockOfArrival('14.05-0a1b2c3d') // => '14.05'
 */
export const clockOfArrival = (text: string | null): string | null =>
  /^(\d\d[.:]\d\d)(?:-[0-9a-f]{8})?$/i.exec(text ?? '')?.[1] ?? null;
