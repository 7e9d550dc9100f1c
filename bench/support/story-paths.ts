/** The addresses of all stories of a site, from its map. */
export async function storyPaths(origin: string): Promise<readonly string[]> {
  const map = await (await fetch(`${origin}/sitemap.xml`)).text();
  const paths = Array.from(
    map.matchAll(/<loc>[^<]*?(\/erfaringer\/[a-z0-9-]+)<\/loc>/g),
    ([, path]) => path ?? '',
  );
  if (paths.length === 0) throw new Error('The map of the site names no stories');
  return paths;
}
