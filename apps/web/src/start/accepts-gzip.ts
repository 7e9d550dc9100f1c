const REFUSED = /;\s*q=0(?:\.0{0,3})?\s*$/;

/**
 * Whether a browser says it reads gzip (RFC 9110, 12.5.3). Other codings do not matter here.
 * @example acceptsGzip('br, gzip;q=0.5') // => true
 * @example acceptsGzip('gzip;q=0') // => false
 */
export function acceptsGzip(header: string | undefined): boolean {
  const codings = (header ?? '').toLowerCase().split(',');
  const named = codings.find((coding) => /^\s*gzip\s*(?:;|$)/.test(coding));
  return named !== undefined && !REFUSED.test(named);
}
