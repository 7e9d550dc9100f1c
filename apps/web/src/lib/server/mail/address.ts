import { localizeHref } from '#lib/paraglide/runtime.js';
import { configuration } from '../configuration.ts';

/** A full address of this site in a language, for mails. `path` is the Danish one and begins with a slash. */
export function address(
  path: string,
  language: 'da' | 'en',
  query: Readonly<Record<string, string>> = {},
): string {
  const url = new URL(localizeHref(path, { locale: language }), configuration().ORIGIN);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return url.href;
}
