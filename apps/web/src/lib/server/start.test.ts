import { expect, test, vi } from 'vitest';
import { stop } from './start.ts';

const closed = vi.hoisted((): string[] => []);
vi.mock('./library.ts', () => ({ closeLibrary: async () => void closed.push('library') }));
vi.mock('./store.ts', () => ({
  store: () => null,
  startStore: async () => null,
  stopStore: async () => void closed.push('store'),
}));

test('the library is closed before the database it listens to', async () => {
  await stop();
  expect(closed).toEqual(['library', 'store']);
});
