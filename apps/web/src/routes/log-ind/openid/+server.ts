import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { isAPIError } from 'better-auth/api';
import { localizeHref } from '#lib/paraglide/runtime.js';
import { OIDC, PROVIDER_ANSWER } from '#lib/server/auth.ts';
import { configuration } from '#lib/server/configuration.ts';
import { knockOrStop } from '#lib/server/door.ts';
import { logIn, oidcSettings } from '#lib/server/log-in.ts';
import { nextPage } from '#lib/server/next-page.ts';
import type { RequestHandler } from './$types';

/**
 * Sends the visitor to the provider. A link and not a form, because pages may send forms to this site only and
 * browsers hold a form to that through every redirect. `ny=ja` makes an account for somebody who has none.
 */
export const GET: RequestHandler = async (event) => {
  if (!oidcSettings(configuration())) error(404);
  await knockOrStop('provider', event);
  const address = await providerAddress(event);
  if (address === null) redirect(302, `${localizeHref(PROVIDER_ANSWER)}?error=no_provider`);
  redirect(302, address, { external: [new URL(address).origin] });
};

/** Where the provider asks who somebody is; null when the provider does not answer. */
async function providerAddress({ request, url: { origin, searchParams } }: RequestEvent) {
  const next = nextPage(searchParams.get('videre'));
  const answer = new URLSearchParams(next === null ? {} : { videre: next });
  try {
    const { url } = await logIn().api.signInSocial({
      body: {
        provider: OIDC,
        callbackURL: origin + (next ?? localizeHref('/konto')),
        errorCallbackURL: `${origin}${localizeHref(PROVIDER_ANSWER)}?${answer}`,
        requestSignUp: searchParams.get('ny') === 'ja',
        disableRedirect: true,
      },
      headers: request.headers,
    });
    return url ?? null;
  } catch (problem) {
    if (isAPIError(problem)) return null;
    throw problem;
  }
}
