import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ConfigurationRefusal, readConfiguration } from './configuration.ts';
import { authSecret } from './secret.ts';

test('nothing set is enough to begin with', () => {
  expect(readConfiguration({})).toMatchObject({ ORIGIN: 'http://localhost:3000', DATA_DIR: 'data' });
});

test('an empty value counts as not set', () => {
  const settings = readConfiguration({ DATABASE_URL: '', DB: '', AUTH_SECRET: '', SMTP_URL: '' });
  expect(settings).toMatchObject({ DATABASE_URL: undefined, DB: undefined, SMTP_URL: undefined });
});

test.each([
  ['ORIGIN', 'samskab.example'],
  ['DB', 'oracle'],
  ['AUTH_SECRET', 'kort-hemmelighed'],
  ['SMTP_URL', 'https://mail.example'],
  ['OIDC_DISCOVERY_URL', 'not an address'],
])('%s that cannot be used is named, and its value is not repeated', (name, value) => {
  const read = () => readConfiguration({ [name]: value });
  expect(read).toThrow(ConfigurationRefusal);
  expect(read).toThrow(name);
  expect(read).not.toThrow(value);
});

test('the secret is made once, and read by its owner only', () => {
  const DATA_DIR = join(mkdtempSync(join(tmpdir(), 'samskab-secret-')), 'new', 'folder');
  const secret = authSecret({ AUTH_SECRET: undefined, DATA_DIR });
  expect(secret.length).toBeGreaterThanOrEqual(43);
  expect(authSecret({ AUTH_SECRET: undefined, DATA_DIR })).toBe(secret);
  expect(readFileSync(join(DATA_DIR, 'secret'), 'utf8').trim()).toBe(secret);
  expect(statSync(join(DATA_DIR, 'secret')).mode & 0o077).toBe(0);
});

test('a secret that is set is used, and nothing is written', () => {
  const AUTH_SECRET = 's'.repeat(32);
  expect(authSecret({ AUTH_SECRET, DATA_DIR: '/does/not/exist' })).toBe(AUTH_SECRET);
});

test('a damaged secret is not used', () => {
  const DATA_DIR = mkdtempSync(join(tmpdir(), 'samskab-secret-'));
  writeFileSync(join(DATA_DIR, 'secret'), 'x\n');
  expect(() => authSecret({ AUTH_SECRET: undefined, DATA_DIR })).toThrow('damaged');
});
