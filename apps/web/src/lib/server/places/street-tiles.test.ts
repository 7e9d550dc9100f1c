import { afterEach, expect, test, vi } from 'vitest';
import { allowStreets } from './allow-streets.ts';
import { streetTiles } from './street-tiles.ts';

const source = vi.hoisted(() => ({ url: '' }));
vi.mock('../configuration.ts', () => ({
  configuration: () => ({ TILES_URL: source.url || undefined, TILES_ATTRIBUTION: '© Et kort' }),
}));
afterEach(() => void (source.url = ''));

const POLICY = "default-src 'none'; img-src 'self' data:; script-src 'self'";
const policyOf = (id: string, address: string): string | null => {
  const headers = new Headers({ 'content-security-policy': POLICY });
  allowStreets({ route: { id: id as never }, url: new URL(address, 'http://localhost') }, headers);
  return headers.get('content-security-policy');
};

test('pictures of streets cover the frame and lie side by side', () => {
  const view = { centre: { latitude: 55.68, longitude: 12.57 }, zoom: 12, width: 704, height: 600 };
  const tiles = streetTiles(view, 'https://kort.example/{z}/{x}/{y}.png');
  expect(Math.min(...tiles.map(({ x }) => x))).toBeLessThanOrEqual(0);
  expect(Math.max(...tiles.map(({ x, side }) => x + side))).toBeGreaterThanOrEqual(1408);
  expect(Math.min(...tiles.map(({ y }) => y))).toBeLessThanOrEqual(0);
  expect(Math.max(...tiles.map(({ y, side }) => y + side))).toBeGreaterThanOrEqual(1200);
  // The town hall of Copenhagen is on 12/2191/1281 by the formula of the OpenStreetMap wiki.
  expect(tiles.map(({ href }) => href)).toContain('https://kort.example/12/2191/1281.png');
});

test('the policy of pages is opened for the map alone, when streets are asked for and the operator has a source', () => {
  expect(policyOf('/arenaer/kort', '/arenaer/kort?gader=1')).toBe(POLICY);
  source.url = 'https://kort.example/{z}/{x}/{y}.png';
  expect(policyOf('/arenaer/kort', '/arenaer/kort?gader=1')).toContain(
    "img-src 'self' https://kort.example data:",
  );
  expect(policyOf('/arenaer/kort', '/arenaer/kort')).toBe(POLICY);
  expect(policyOf('/arenaer', '/arenaer?gader=1')).toBe(POLICY);
});
