import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextPage } from './next-page.ts';

const HERE = 'https://samskab.example';

test('whatever is asked for, a browser that is sent there stays on this site', () => {
  const nasty = fc.array(
    fc.constantFrom(
      '/',
      '\\',
      '//',
      'https:',
      'example.org',
      '@',
      '\t',
      '\n',
      '\0',
      '?',
      '#',
      '.',
      '..',
      '%2F',
      'javascript:',
      ' ',
    ),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(
      fc.oneof(
        nasty.map((parts) => parts.join('')),
        fc.webUrl(),
        fc.string(),
      ),
      (asked) => {
        const next = nextPage(asked);
        if (next !== null) expect(new URL(next, HERE).origin).toBe(HERE);
      },
    ),
  );
});

test.each(['/konto', '/en/konto', '/fortael/0192f1a0?trin=2#a', '/erfaringer?q=%C3%A6ldre'])(
  'leads on to %s',
  (page) => expect(nextPage(page)).toBe(page),
);

test.each([
  null,
  undefined,
  '',
  'konto',
  '//example.org',
  '/\\example.org',
  '/\t/example.org',
  `/${'a'.repeat(500)}`,
])('leads nowhere for %j', (asked) => expect(nextPage(asked)).toBeNull());
