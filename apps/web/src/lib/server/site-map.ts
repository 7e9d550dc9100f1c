/** Pages that do not come from the database, as Danish paths. */
const PAGES = [
  '',
  '/erfaringer',
  '/viden',
  '/viden/navne',
  '/goer-det',
  '/moed-hinanden',
  '/samskabelse',
  '/laer',
  '/laer/offentlig',
  '/laer/forening',
  '/laer/virksomhed',
  '/laer/borger',
  '/vaelg-form',
  '/vaelg-form/rammeark',
  '/vaelg-form/sammen',
  '/metoder',
  '/forloeb',
  '/banen',
  '/fortael',
  '/kalender',
  '/kalender/abonner',
  '/arenaer/kort',
  '/arenaer/hvide-pletter',
  '/arenaer',
  '/arenaer/friskhed',
  '/arenaer/data',
  '/find-faellesskab',
  '/faellesskaber',
  '/faellesskaber/regler',
  '/faellesskaber/tal',
  '/programmer',
  '/om',
  '/privatliv',
  '/was',
  '/data',
] as const;

interface Story {
  readonly slug: string;
  readonly publishedAt: Date;
}

/** A method card, which has an address of its own in each language. */
interface Method {
  readonly slugs: { readonly da: string; readonly en: string };
  readonly updatedAt: Date;
}

/** A page with the same address in both languages, and when it changed. */
export interface ListedPage {
  readonly path: string;
  readonly updatedAt: Date;
}

/**
 * The site map: every public page with its Danish and English address, at most 50,000 of them as the protocol
 * allows (sitemaps.org, 0.9). Addresses hold no signs that XML minds.
 */
export function siteMap(
  origin: string,
  stories: readonly Story[],
  methods: readonly Method[],
  pages: readonly ListedPage[] = [],
): string {
  const entry = (path: string, changed?: Date, inEnglish = path) => {
    const [danish, english] = [`${origin}${path || '/'}`, `${origin}/en${inEnglish}`];
    const links = [
      ['da', danish],
      ['en', english],
    ].map(([language, href]) => `<xhtml:link rel="alternate" hreflang="${language}" href="${href}"/>`);
    const day = changed ? `<lastmod>${changed.toISOString().slice(0, 10)}</lastmod>` : '';
    return `<url><loc>${danish}</loc>${day}${links.join('')}</url>`;
  };
  const urls = [
    ...PAGES.map((path) => entry(path)),
    ...methods.map(({ slugs, updatedAt }) =>
      entry(`/metoder/${slugs.da}`, updatedAt, `/metoder/${slugs.en}`),
    ),
    ...pages.map(({ path, updatedAt }) => entry(path, updatedAt)),
    ...stories.map(({ slug, publishedAt }) => entry(`/erfaringer/${slug}`, publishedAt)),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">${urls.join('\n')}</urlset>\n`;
}
