// Starts the built site, and gives SvelteKit an address that is set at run time.
import process from 'node:process';

const port = (process.env.PORT ??= '3000');
const origin = new URL((process.env.ORIGIN ??= `http://localhost:${port}`));
process.env.PROTOCOL_HEADER = 'x-forwarded-proto';
process.env.HOST_HEADER = 'x-forwarded-host';
process.env.SHUTDOWN_TIMEOUT ??= '5';

const { server } = await import('./build/index.js');

server.prependListener('request', (request) => {
  request.headers['x-forwarded-proto'] = origin.protocol.slice(0, -1);
  request.headers['x-forwarded-host'] = origin.host;
});
console.log(`Samskab: ${origin.href}`);
