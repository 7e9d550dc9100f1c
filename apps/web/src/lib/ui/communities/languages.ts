import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';

/** A language by its name in the language of the page; Danish sign language has no code of two letters. */
export const languageName = (code: string): string => {
  if (code === 'dsl') return m.communities_sign_language();
  const name = new Intl.DisplayNames(getLocale(), { type: 'language' }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(getLocale()) + name.slice(1);
};
