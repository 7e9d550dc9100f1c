/** A year, in seconds. */
const YEAR = 31_536_000;

/**
 * Headers of every answer, pages and files alike. The rules for scripts and styles are in vite.config.ts, because
 * SvelteKit completes them page by page.
 *
 * Referrer-Policy is `same-origin` and not `no-referrer`, also on pages whose address holds a secret key: both tell
 * other sites nothing, but with `no-referrer` browsers send forms with "Origin: null", and those are refused as
 * forged.
 *
 * @example securityHeaders(false)['x-content-type-options'] // => 'nosniff'
 */
export const securityHeaders = (https: boolean): Readonly<Record<string, string>> => ({
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  'x-frame-options': 'DENY',
  ...(https && { 'strict-transport-security': `max-age=${YEAR}` }),
});

/** For answers that are not pages, such as downloads: nothing in them may run or load. */
export const FILE_POLICY = "default-src 'none'; frame-ancestors 'none'";
