import { expect, test } from 'vitest';
import { errorFacts } from './error-facts.ts';
import { prettyLine } from './pretty-line.ts';

const SECRET = 'anna@example.dk 010190-0000';

test('what people wrote does not get into the facts of an error', () => {
  const wrapped = new Error(`Failed query: insert … params: ${SECRET}`, {
    cause: Object.assign(new Error(`Key (email)=(${SECRET})`), { code: '23505', detail: SECRET }),
  });
  const facts = errorFacts(wrapped);
  expect(facts).toMatchObject({ name: 'Error', code: '23505' });
  expect(JSON.stringify(facts)).not.toContain('anna');
});

test('a message of several lines does not pass for places in the program', () => {
  const { at } = errorFacts(new TypeError(`line one\n${SECRET}\nat home`));
  expect(at.length).toBeGreaterThan(0);
  expect(at.join()).not.toContain('anna');
  expect(at.join()).not.toContain('home');
});

test('whatever is thrown has facts', () => {
  for (const thrown of [null, undefined, SECRET, 7, { message: SECRET }])
    expect(JSON.stringify(errorFacts(thrown))).not.toContain('anna');
});

test('a line for people shows what happened, its facts, and where it went wrong', () => {
  const time = Date.parse('2026-11-01T12:00:00');
  const line = { level: 50, time, name: 'TypeError', at: ['a.ts:1', 'b.ts:2'], msg: 'GET /konto failed' };
  expect(prettyLine(JSON.stringify(line))).toBe(
    '12:00:00 ! GET /konto failed name=TypeError\n    a.ts:1\n    b.ts:2',
  );
});
