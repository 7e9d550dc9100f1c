/** What search engines may fetch: everything that is public, except the endless combinations of filters. */
export const GET = ({ url }) =>
  new Response(
    [
      'User-agent: *',
      'Disallow: /erfaringer?',
      'Disallow: /en/erfaringer?',
      'Disallow: /redaktion',
      'Disallow: /administration',
      `Sitemap: ${url.origin}/sitemap.xml`,
      '',
    ].join('\n'),
    { headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'public, max-age=86400' } },
  );
