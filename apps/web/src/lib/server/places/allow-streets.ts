import type { RequestEvent } from '@sveltejs/kit';
import { streetSource } from './street-tiles.ts';

const MAP = '/arenaer/kort';

/**
 * Opens the policy of the map for pictures from the operator's source of streets, where somebody has asked for them. All
 * other pages, and the map before the button is pressed, load from here alone.
 */
export function allowStreets({ route, url }: Pick<RequestEvent, 'route' | 'url'>, headers: Headers): void {
  if (route.id !== MAP || url.searchParams.get('gader') !== '1') return;
  const source = streetSource();
  const policy = headers.get('content-security-policy');
  if (source && policy)
    headers.set(
      'content-security-policy',
      policy.replace("img-src 'self'", `img-src 'self' ${source.origin}`),
    );
}
