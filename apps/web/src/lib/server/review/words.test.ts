import { expect, test } from 'vitest';
import { messageOf, reasonsOf } from './words.ts';

function form(fields: readonly (readonly [string, string])[]): FormData {
  const posted = new FormData();
  for (const [name, text] of fields) posted.append(name, text);
  return posted;
}

test('own words are a reason of their own; unknown reasons are none', () => {
  const posted = form([
    ['reasons', 'hardToRead'],
    ['reasons', 'other'],
    ['reasons', 'because'],
  ]);
  expect(reasonsOf(posted, '')).toEqual(['hardToRead']);
  expect(reasonsOf(posted, 'Skriv kortere')).toEqual(['hardToRead', 'other']);
  expect(reasonsOf(form([['reasons', 'other']]), '')).toEqual([]);
});

test('a message is cleaned, and refused when it is too long or holds a CPR number', () => {
  expect(messageOf(form([['message', ' Hej\u0000 \r\n']]), 'message')).toEqual({ ok: true, value: 'Hej' });
  expect(messageOf(form([]), 'message')).toEqual({ ok: true, value: '' });
  expect(messageOf(form([['message', 'x'.repeat(11)]]), 'message', 10)).toEqual({
    ok: false,
    error: { code: 'tooLong', limit: 10 },
  });
  expect(messageOf(form([['message', 'Hun har 010190-0000.']]), 'message')).toEqual({
    ok: false,
    error: { code: 'cpr' },
  });
});
