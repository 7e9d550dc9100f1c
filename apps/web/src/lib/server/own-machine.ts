/** What is seen of the sender of a request. */
interface Seen {
  readonly address: string;
  /** What the request calls the site: another site's name here means that it lured a browser to this machine. */
  readonly host: string;
  /** Whether a proxy says that it passed the request on. */
  readonly forwarded: boolean;
}

const LOOPBACK = /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/i;
const LOCAL_HOSTS: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Whether an address is one that only this machine has. */
export const isLocalAddress = (origin: string): boolean => LOCAL_HOSTS.has(new URL(origin).hostname);

/**
 * Whether a request comes from the machine that the site runs on and is meant for it. Behind a proxy on the same
 * machine every request comes from there, so the address people use must be a local one as well.
 *
 * @example isOwnMachine('http://localhost:3000', { address: '::1', host: 'localhost:3000', forwarded: false }) // => true
 * @example isOwnMachine('https://samskab.example', { address: '127.0.0.1', host: 'samskab.example', forwarded: false }) // => false
 */
export const isOwnMachine = (origin: string, { address, host, forwarded }: Seen): boolean =>
  !forwarded &&
  LOOPBACK.test(address) &&
  isLocalAddress(origin) &&
  LOCAL_HOSTS.has(host.replace(/:\d+$/, ''));
