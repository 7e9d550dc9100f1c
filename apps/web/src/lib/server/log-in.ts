import { type Auth, makeAuth, type NewLink, type OidcSettings } from './auth.ts';
import { configuration, type Configuration } from './configuration.ts';
import { log } from './log.ts';
import { queueMail } from './mail/queue-mail.ts';
import { authSecret } from './secret.ts';
import { store } from './store.ts';

let made: Auth | null = null;

/** The log-in of this process, put together when first asked for. */
export function logIn(): Auth {
  return (made ??= makeAuth({
    store: store(),
    origin: new URL(configuration().ORIGIN).origin,
    secret: authSecret(configuration()),
    oidc: oidcSettings(configuration()),
    sendLink,
    problem: () => log.warn('log-in: the library reports an error'),
  }));
}

/** The provider that is set up; null when none is, or only half. */
export function oidcSettings(settings: Configuration): OidcSettings | null {
  const { OIDC_DISCOVERY_URL, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET } = settings;
  if (!OIDC_DISCOVERY_URL || !OIDC_CLIENT_ID || !OIDC_CLIENT_SECRET) return null;
  return { discoveryUrl: OIDC_DISCOVERY_URL, clientId: OIDC_CLIENT_ID, clientSecret: OIDC_CLIENT_SECRET };
}

/** What our own callers say about a link they ask for. None of it can come from outside. */
interface Metadata {
  /** The caller hands the link over by itself; otherwise it goes by mail. */
  readonly takeToken?: (token: string) => void;
  readonly language?: 'da' | 'en';
  readonly next?: string | null;
}

async function sendLink({ email, token, metadata }: NewLink): Promise<void> {
  const { takeToken, language = 'da', next = null }: Metadata = metadata ?? {};
  if (takeToken) return takeToken(token);
  await store().write((tx) =>
    queueMail(tx, { to: email, language, letter: 'logIn', parameters: { token, next } }, new Date()),
  );
}
