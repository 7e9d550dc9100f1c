import { getRequestEvent } from '$app/server';
import { keyDigest, type Store } from '@samskab/store';
import * as schema from '@samskab/store/auth-schema';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { betterAuth } from 'better-auth/minimal';
import { genericOAuth, magicLink } from 'better-auth/plugins';
import { sveltekitCookies } from 'better-auth/svelte-kit';
import { v7 as uuid } from 'uuid';
import { deviceOf } from './device.ts';

const DAY = 24 * 60 * 60;
/** How long a log-in link works, in seconds. */
export const LINK_LIFETIME = 15 * 60;
export const OIDC = 'oidc';
/** The page that says what came of a log-in by a provider that did not work. */
export const PROVIDER_ANSWER = '/log-ind/openid/svar';

export interface OidcSettings {
  readonly discoveryUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** A log-in link that has just been made. */
export interface NewLink {
  readonly email: string;
  readonly token: string;
  readonly metadata?: Record<string, unknown> | undefined;
}

export interface AuthParts {
  readonly store: Store;
  readonly origin: string;
  readonly secret: string;
  readonly oidc: OidcSettings | null;
  readonly sendLink: (link: NewLink) => Promise<void>;
  /** Told that something went wrong. The library's own words can name people, so they are not passed on. */
  readonly problem: () => void;
}

/**
 * Log-in by a well-kept library. Only its parts for sessions, links and OpenID Connect are used, and none of its
 * addresses but the one a provider returns to: our own pages call it, so that they work without JavaScript.
 */
export const makeAuth = ({ store, origin, secret, oidc, sendLink, problem }: AuthParts) =>
  betterAuth({
    baseURL: origin,
    secret,
    telemetry: { enabled: false },
    database: drizzleAdapter(store.db, { provider: 'pg', schema }),
    user: {
      additionalFields: {
        role: { type: 'string', input: false, defaultValue: 'member' },
        actorGroup: { type: 'string', input: false, required: false },
        language: { type: 'string', input: false, defaultValue: 'da' },
      },
    },
    session: { expiresIn: 30 * DAY, updateAge: DAY },
    account: { updateAccountOnSignIn: false },
    onAPIError: { errorURL: `${origin}${PROVIDER_ANSWER}` },
    databaseHooks: {
      user: {
        // Pictures that providers hand out are not asked for.
        create: { before: async (user) => ({ data: { ...user, image: null } }) },
      },
      session: {
        create: {
          // Enough to recognise one's own device in a list, and not enough to recognise a person.
          before: async (session) => ({ data: { ...session, userAgent: deviceOf(session.userAgent ?? '') } }),
        },
      },
      account: {
        create: {
          // We ask the provider who somebody is, once. Nothing is asked later, so its keys are not kept.
          before: async (account) => ({
            data: { ...account, accessToken: null, refreshToken: null, idToken: null },
          }),
        },
      },
    },
    advanced: {
      cookiePrefix: 'samskab',
      useSecureCookies: origin.startsWith('https:'),
      database: { generateId: () => uuid() },
      ipAddress: { disableIpTracking: true },
    },
    // Ours counts before the library is called, by digests of addresses; see rate-limit.ts.
    rateLimit: { enabled: false },
    logger: { level: 'error', log: (level) => level === 'error' && problem() },
    plugins: [
      magicLink({
        expiresIn: LINK_LIFETIME,
        storeToken: { type: 'custom-hasher', hash: async (token) => keyDigest(token) },
        sendMagicLink: sendLink,
      }),
      genericOAuth({
        config: oidc
          ? [
              {
                providerId: OIDC,
                ...oidc,
                scopes: ['openid', 'email', 'profile'],
                pkce: true,
                // A first log-in asks for the age before there is an account.
                disableImplicitSignUp: true,
                mapProfileToUser: ({ name }) => ({ name: typeof name === 'string' ? name : '' }),
              },
            ]
          : [],
      }),
      sveltekitCookies(getRequestEvent), // must be last
    ],
  });

export type Auth = ReturnType<typeof makeAuth>;
