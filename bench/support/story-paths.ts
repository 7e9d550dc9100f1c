const PAGES_AT_ONCE = 10;

/** Addresses of stories all over the library, read from its own list. */
export async function storyPaths(origin: string, many: number): Promise<readonly string[]> {
  const found = new Set<string>();
  for (let page = 1; found.size < many && page <= 500; page += PAGES_AT_ONCE) {
    const pages = Array.from({ length: PAGES_AT_ONCE }, (_, at) => page + at);
    const lists = await Promise.all(
      pages.map(async (at) => (await fetch(`${origin}/erfaringer?sort=title&page=${at}`)).text()),
    );
    for (const [, path] of lists.join('').matchAll(/href="(\/erfaringer\/[a-z0-9-]+)"/g))
      if (path !== undefined) found.add(path);
  }
  return [...found].slice(0, many);
}
