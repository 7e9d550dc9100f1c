import { expect, test } from 'vitest';
import { readConfiguration } from './configuration.ts';
import { warnings } from './warnings.ts';

const SMTP_URL = 'smtps://mail.example.dk';

test.each([
  ['on one’s own machine', { ORIGIN: 'http://localhost:3000' }, 0],
  ['with nothing set', {}, 0],
  ['at a public address with a mail server', { ORIGIN: 'https://samskab.example', SMTP_URL }, 0],
  ['at a public address without one', { ORIGIN: 'https://samskab.example' }, 1],
  ['at a public address with an empty one', { ORIGIN: 'https://samskab.example', SMTP_URL: '' }, 1],
  ['at an address of the local network', { ORIGIN: 'http://192.168.1.20:3000' }, 1],
] as const)('%s an operator is warned so often', (_where, environment, times) => {
  const said = warnings(readConfiguration(environment));
  expect(said).toHaveLength(times);
  for (const line of said) expect(line).toMatch(/SMTP_URL.*\/.*SMTP_URL/);
  for (const line of said) expect(line).not.toContain('\n');
});
