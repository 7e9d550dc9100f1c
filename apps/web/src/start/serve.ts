import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import process from 'node:process';
import { readConfiguration } from '../lib/server/configuration.ts';
import { securityHeaders } from '../lib/server/security-headers.ts';
import { Door } from './door.ts';
import { holdPort } from './hold-port.ts';
import { quicklyAnswered } from './quick-line.ts';
import { shortAddress } from './short-address.ts';
import { stopOnSignals } from './stop-on-signals.ts';
import { answerUnreadable, HEAD_MS, hasTooMuchBeside, LONGEST_HEAD, sayTooLong } from './too-long.ts';
import { closeUpgrades, passOnUpgrades } from './upgrade.ts';

type Respond = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
/** Loads the built site. Loading it opens the database and starts the jobs. */
type LoadSite = () => Promise<{ readonly handler: Respond }>;

/** Problems that the person who starts Samskab can do something about. The message is the whole answer. */
const REFUSALS: ReadonlySet<string> = new Set(['PortRefusal', 'ConfigurationRefusal', 'StartRefusal']);

/** Starts the site, or says in one sentence why it cannot and ends with 1, nothing harmed. */
export async function serve(loadSite: LoadSite): Promise<void> {
  try {
    await start(loadSite);
  } catch (error) {
    const refused = error instanceof Error && REFUSALS.has(error.name);
    console.error(refused ? error.message : error);
    process.exit(1);
  }
}

async function start(loadSite: LoadSite): Promise<void> {
  const { origin, place } = settleEnvironment();
  const server = createServer({ maxHeaderSize: LONGEST_HEAD, headersTimeout: HEAD_MS });
  const door = new Door();
  const site = Promise.withResolvers<Respond>();
  const extra = Object.entries(securityHeaders(origin.protocol === 'https:'));

  server.on('request', async (request: IncomingMessage, response: ServerResponse) => {
    // The address people use is a setting, never what a request claims. SvelteKit checks forms against it.
    request.headers['x-forwarded-proto'] = origin.protocol.slice(0, -1);
    request.headers['x-forwarded-host'] = origin.host;
    for (const [name, value] of extra) response.setHeader(name, value);
    const address = shortAddress(request.url ?? '/');
    if (address === null) return sayTooLong(response, 414);
    if (hasTooMuchBeside(request)) return sayTooLong(response, 431);
    request.url = address;
    if (quicklyAnswered(request, response)) return;
    if (await door.answer(request, response)) return;
    // Whoever comes while the database opens waits.
    const respond = await site.promise.catch(() => null);
    respond?.(Object.assign(request, { door }), response, () => response.writeHead(404).end());
  });

  server.on('clientError', answerUnreadable(extra));
  passOnUpgrades(server);
  await holdPort(server, place);
  stopOnSignals(server, site.promise, closeUpgrades);
  const loading = loadSite();
  loading.then(({ handler }) => site.resolve(handler), site.reject);
  await loading;
}

/** Gives the built site the settings it reads from the environment, with what holds when they are not set. */
function settleEnvironment() {
  const { env } = process;
  const port = (env['PORT'] ||= '3000');
  env['ORIGIN'] ||= `http://localhost:${port}`;
  env['PROTOCOL_HEADER'] = 'x-forwarded-proto';
  env['HOST_HEADER'] = 'x-forwarded-host';
  env['BODY_SIZE_LIMIT'] ||= '25M';
  const { ORIGIN } = readConfiguration(env);
  return { origin: new URL(ORIGIN), place: { port, host: env['HOST'] || '0.0.0.0' } };
}
