import { m } from '#lib/paraglide/messages.js';

/** What happened and what to do, in plain words. */
export type ErrorTexts = { readonly title: string; readonly what: string; readonly advice: string };

/**
 * The texts of an error page. A status without its own texts is read as ours (500 and up) or as a page that is
 * not there.
 */
export function errorTexts(status: number): ErrorTexts {
  if (status === 401 || status === 403) {
    return {
      title: m.common_error_403_title(),
      what: m.common_error_403_what(),
      advice: m.common_error_403_do(),
    };
  }
  if (status === 410) {
    return {
      title: m.common_error_410_title(),
      what: m.common_error_410_what(),
      advice: m.common_error_410_do(),
    };
  }
  if (status === 413) {
    return {
      title: m.common_error_413_title(),
      what: m.common_error_413_what(),
      advice: m.common_error_413_do(),
    };
  }
  if (status === 429) {
    return {
      title: m.common_error_429_title(),
      what: m.common_error_429_what(),
      advice: m.common_error_429_do(),
    };
  }
  if (status >= 500) {
    return {
      title: m.common_error_500_title(),
      what: m.common_error_500_what(),
      advice: m.common_error_500_do(),
    };
  }
  return {
    title: m.common_error_404_title(),
    what: m.common_error_404_what(),
    advice: m.common_error_404_do(),
  };
}
