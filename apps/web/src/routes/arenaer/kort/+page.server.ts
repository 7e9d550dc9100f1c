import { readPosition } from '@samskab/domain';
import { fail } from '@sveltejs/kit';
import type { PageServerLoad, RequestEvent } from './$types';
import { mapPage, nearPage } from '#lib/server/places/map-page.ts';
import { readMapQuery } from '#lib/server/places/map-query.ts';
import { FRAME } from '#lib/server/places/map-view.ts';
import { securityHeaders } from '#lib/server/security-headers.ts';

/** The only page that may ask where somebody is, and only when its button is pressed. */
const withGeolocation = (policy = ''): string => policy.replace('geolocation=()', 'geolocation=(self)');

/** Everything it shows follows from its address, but for what is near to somebody: that is the answer to a form. */
export const load: PageServerLoad = async ({ url, setHeaders }) => {
  setHeaders({ 'permissions-policy': withGeolocation(securityHeaders(false)['permissions-policy']) });
  return { ...(await mapPage(readMapQuery(url.searchParams), new Date())), frame: FRAME };
};

export const actions = {
  /** Answers with the page itself: the position is in no address, and nothing of it is kept. */
  near: async ({ request, setHeaders }: RequestEvent) => {
    setHeaders({ 'cache-control': 'no-store' });
    const form = await request.formData();
    const position = readPosition(number(form.get('latitude')), number(form.get('longitude')));
    if (!position.ok) return fail(400, { positionRefused: position.error.code });
    const asked = new URLSearchParams(
      [...form].flatMap(([name, value]) =>
        typeof value === 'string' ? [[name, value] as [string, string]] : [],
      ),
    );
    return nearPage(
      { ...readMapQuery(asked), typed: '' },
      { position: position.value, place: null },
      new Date(),
    );
  },
};

/** What is empty is no number, and not 0. */
const number = (value: FormDataEntryValue | null): number =>
  typeof value === 'string' && value.trim() !== '' ? Number(value) : NaN;
