import type { APIRequestContext, APIResponse } from '@playwright/test';

/** A form as whoever posts it by hand sees it. */
export interface RawForm {
  readonly html: string;
  /** What a hidden control carries; empty when there is none. */
  readonly hidden: (name: string) => string;
  /** Posts fields as a browser would, without following where the answer leads. */
  readonly post: (fields: Fields, action?: string) => Promise<APIResponse>;
}

type Fields = Readonly<
  Record<string, string | { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }>
>;

// A server closes connections that stood idle, and a large file takes longer to make than it waits.
const AGAIN = { maxRetries: 2 };

/** Gets the page of a form, to post to it without a browser between. */
export async function rawForm(request: APIRequestContext, address: string): Promise<RawForm> {
  const page = await request.get(address, AGAIN);
  const html = await page.text();
  const url = new URL(page.url());
  return {
    html,
    hidden: (name) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '',
    post: (fields, action = '') =>
      request.post(`${url.origin}${url.pathname}${action}`, {
        ...AGAIN,
        headers: { origin: url.origin, accept: 'text/html' },
        multipart: { ...fields },
        maxRedirects: 0,
        failOnStatusCode: false,
      }),
  };
}

/** The names of the controls in a page in which anything can be written. */
export const writable = (html: string): readonly string[] =>
  [...html.matchAll(/<(?:textarea|input)\b[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => !/type="(?:hidden|radio|checkbox|file|search|date)"/.test(tag))
    .flatMap((tag) => /\bname="([^"]+)"/.exec(tag)?.[1] ?? []);
