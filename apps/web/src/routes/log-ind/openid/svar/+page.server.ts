import { configuration } from '#lib/server/configuration.ts';
import { nextPage } from '#lib/server/next-page.ts';
import type { PageServerLoad } from './$types';

/** What came of a log-in by the provider: no account yet, or something went wrong. */
export const load: PageServerLoad = ({ url: { searchParams } }) => ({
  isNew: searchParams.get('error') === 'signup_disabled',
  tooYoung: searchParams.get('fyldt15') === 'nej',
  next: nextPage(searchParams.get('videre')),
  provider: configuration().OIDC_NAME,
});
