/** What decides how a file is answered. */
interface File {
  readonly kind: 'picture' | 'pdf';
  readonly name: string;
  readonly mime: string;
  readonly digest: string;
}

/**
 * Headers that make a stranger's file harmless: its type is what we found it to be, a browser may not guess
 * another, nothing in it may run, and a PDF is saved instead of opened among our pages.
 * @param published whether everybody may see it, and proxies may keep it
 * @example fileHeaders({ kind: 'pdf', name: 'Måling "1".pdf', mime: 'application/pdf', digest: 'ab' }, true)['content-disposition'] // => "attachment; filename*=UTF-8''M%C3%A5ling%20%221%22.pdf"
 */
export const fileHeaders = ({ kind, name, mime, digest }: File, published: boolean) => ({
  'content-type': mime,
  'content-disposition': `${kind === 'pdf' ? 'attachment' : 'inline'}; filename*=UTF-8''${encoded(name)}`,
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  'x-content-type-options': 'nosniff',
  'cache-control': published ? 'public, max-age=3600' : 'private, no-store',
  etag: `"${digest.slice(0, 32)}"`,
});

// RFC 8187 leaves out some signs that encodeURIComponent keeps.
const encoded = (name: string): string =>
  encodeURIComponent(name.toWellFormed()).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
