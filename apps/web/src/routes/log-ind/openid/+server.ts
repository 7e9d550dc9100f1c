import { error, redirect } from '@sveltejs/kit';
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
  const next = nextPage(event.url.searchParams.get('videre'));
  const answer = new URLSearchParams(next === null ? {} : { videre: next });
  const { url } = await logIn().api.signInSocial({
    body: {
      provider: OIDC,
      callbackURL: next ?? localizeHref('/konto'),
      errorCallbackURL: `${localizeHref(PROVIDER_ANSWER)}?${answer}`,
      requestSignUp: event.url.searchParams.get('ny') === 'ja',
      disableRedirect: true,
    },
    headers: event.request.headers,
  });
  if (!url) error(502);
  redirect(302, url);
};
