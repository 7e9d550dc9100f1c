import { expect, test } from 'vitest';
import { languageOf } from './words.ts';

test.each([
  [{}, 'da'],
  [{ LANG: 'C' }, 'da'],
  [{ LANG: 'da_DK.UTF-8' }, 'da'],
  [{ LANG: 'en_GB.UTF-8' }, 'en'],
  [{ LANG: 'en_GB.UTF-8', LC_ALL: 'da_DK.UTF-8' }, 'da'],
  [{ LANG: 'da_DK.UTF-8', LC_ALL: '', LC_MESSAGES: 'en_US' }, 'en'],
])('%j speaks %s', (environment, language) => {
  expect(languageOf(environment)).toBe(language);
});
