import type { Handle } from '@sveltejs/kit/hooks';
import { isOpenHere, KIOSK_ROUTE } from '../finder/kiosk.ts';

/** On a screen in a library every other address leads back to the finder: by typing, by links and by the back button. */
export const kiosk: Handle = ({ event, resolve }) =>
  isOpenHere(event)
    ? resolve(event)
    : new Response(null, { status: 303, headers: { location: KIOSK_ROUTE, 'cache-control': 'no-store' } });
