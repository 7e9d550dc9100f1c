import { createPublicKey, generateKeyPairSync, type KeyObject, randomUUID, sign } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** Who the provider says has logged in, and how it misbehaves. */
export interface ProviderState {
  subject: string;
  email: string;
  name: string;
  /** Says that the person broke off. */
  denies: boolean;
  /** Signs with a key that it does not publish. */
  forges: boolean;
}

/** What an authorization request asked, kept until its code is used. */
interface Asked {
  readonly nonce: string | null;
  readonly clientId: string;
}

/** An OpenID Connect provider that logs everybody in without asking, for tests. */
export async function tinyOpenIdProvider() {
  const keys = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const others = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const state: ProviderState = { subject: 'sub-1', email: '', name: 'Rikke', denies: false, forges: false };
  const asked = new Map<string, Asked>();
  const server = createServer((request, response) => void answer(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port');
  const issuer = `http://127.0.0.1:${address.port}`;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', issuer);
    const json = (value: unknown) =>
      response.setHeader('content-type', 'application/json').end(JSON.stringify(value));
    if (url.pathname === '/.well-known/openid-configuration') return void json(discovery(issuer));
    if (url.pathname === '/jwks') return void json({ keys: [publicKey(keys.publicKey)] });
    if (url.pathname === '/authorize') return void response.writeHead(302, { location: goBack(url) }).end();
    if (url.pathname !== '/token') return void response.writeHead(404).end();
    const form = new URLSearchParams(await bodyOf(request));
    const question = asked.get(form.get('code') ?? '');
    asked.delete(form.get('code') ?? '');
    if (!question || !form.get('code_verifier')) return void response.writeHead(400).end();
    const idToken = signed(claims(question), state.forges ? others.privateKey : keys.privateKey);
    json({ access_token: 'geheim', token_type: 'Bearer', expires_in: 60, id_token: idToken });
  }

  function goBack({ searchParams }: URL): string {
    const back = new URL(searchParams.get('redirect_uri') ?? '');
    back.searchParams.set('state', searchParams.get('state') ?? '');
    if (state.denies) back.searchParams.set('error', 'access_denied');
    else {
      const code = randomUUID();
      asked.set(code, {
        nonce: searchParams.get('nonce'),
        clientId: searchParams.get('client_id') ?? '',
      });
      back.searchParams.set('code', code);
    }
    return back.href;
  }

  function claims({ nonce, clientId }: Asked) {
    const now = Math.floor(Date.now() / 1000);
    const { subject, email, name } = state;
    const who = { sub: subject, email, email_verified: true, name, picture: 'https://example.org/me.png' };
    return { iss: issuer, aud: clientId, iat: now, exp: now + 60, ...(nonce && { nonce }), ...who };
  }

  return { issuer, state, close: () => new Promise((closed) => server.close(closed)) };
}

const discovery = (issuer: string) => ({
  issuer,
  authorization_endpoint: `${issuer}/authorize`,
  token_endpoint: `${issuer}/token`,
  jwks_uri: `${issuer}/jwks`,
  response_types_supported: ['code'],
  subject_types_supported: ['public'],
  id_token_signing_alg_values_supported: ['RS256'],
});

const publicKey = (key: KeyObject) => ({
  ...createPublicKey(key.export({ type: 'spki', format: 'pem' })).export({ format: 'jwk' }),
  kid: 'k1',
  alg: 'RS256',
  use: 'sig',
});

function signed(payload: unknown, key: KeyObject): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const head = `${part({ alg: 'RS256', kid: 'k1', typ: 'JWT' })}.${part(payload)}`;
  return `${head}.${sign('sha256', Buffer.from(head), key).toString('base64url')}`;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}
