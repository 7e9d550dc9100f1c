import { paraglideVitePlugin } from '@inlang/paraglide-js';
import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig, type Plugin } from 'vite';
import { LINE_PATH } from './src/lib/joint/messages.ts';
import { passOnUpgrades } from './src/start/upgrade.ts';

/**
 * The server runs the workspace packages as they are, under Node: bundling them would make a second copy of
 * the store. Vite's own list of externals passes over TypeScript entries, therefore this plugin.
 */
const workspaceStaysOutside: Plugin = {
  name: 'workspace-stays-outside',
  apply: 'build',
  enforce: 'pre',
  resolveId(id) {
    return this.environment.name === 'ssr' && id.startsWith('@samskab/') ? { id, external: true } : null;
  },
};

/** A rule for plurals takes as long to make as to render forty lines; the texts would make one for each line. */
const rulesAreKept: Plugin = {
  name: 'plural-rules-are-kept',
  transform: {
    filter: { id: /paraglide\/registry\.js$/ },
    handler(code) {
      const made = 'new Intl.PluralRules(locale, options)';
      if (!code.includes(made)) throw new Error('Paraglide makes its plural rules in another way now');
      const kept =
        'const kept = new Map();\nconst rules = (locale, options) => {\n' +
        '  const key = locale + (options?.type ?? "");\n' +
        '  if (!kept.has(key)) kept.set(key, new Intl.PluralRules(locale, options));\n' +
        '  return kept.get(key);\n};\n';
      return { code: kept + code.replace(made, 'rules(locale, options)'), map: null };
    },
  },
};

/**
 * Where a page has SvelteKit's script, that writes a style into the page for the place where it would announce the next
 * one. Our policy forbids styles in pages; the class does the same.
 */
const announcerHasAClass: Plugin = {
  name: 'announcer-has-a-class',
  enforce: 'pre',
  transform: {
    filter: { id: /runtime\/components\/root\.svelte$/ },
    handler(code) {
      const made = /style="position: absolute; left: 0;[^"]*"/;
      if (!made.test(code)) throw new Error('SvelteKit announces its pages in another way now');
      return { code: code.replace(made, 'class="visually-hidden"'), map: null };
    },
  },
};

/** While the site is developed, Vite's own server is in front. It has a WebSocket of its own, so ours are told apart. */
const linesAreAnswered: Plugin = {
  name: 'lines-are-answered',
  configureServer: ({ httpServer }) => {
    if (httpServer) passOnUpgrades(httpServer, ({ url = '' }) => url.startsWith(LINE_PATH));
  },
};

/**
 * What pages may load: from here and nowhere else, and nothing written into the page itself. SvelteKit adds a nonce
 * where a page with its own script needs one. Small files are not turned into `data:` addresses, for the same reason.
 */
const contentSecurityPolicy = {
  mode: 'auto' as const,
  directives: {
    'default-src': ['none' as const],
    'script-src': ['self' as const],
    'style-src': ['self' as const],
    'img-src': ['self' as const, 'data:' as const],
    'font-src': ['self' as const],
    'connect-src': ['self' as const],
    'manifest-src': ['self' as const],
    'object-src': ['none' as const],
    'base-uri': ['none' as const],
    'form-action': ['self' as const],
    'frame-ancestors': ['none' as const],
  },
};

export default defineConfig({
  plugins: [
    workspaceStaysOutside,
    rulesAreKept,
    announcerHasAClass,
    linesAreAnswered,
    paraglideVitePlugin({
      project: './project.inlang',
      outdir: './src/lib/paraglide',
      strategy: ['url', 'baseLocale'],
      emitTsDeclarations: true,
    }),
    sveltekit({ adapter: adapter(), csp: contentSecurityPolicy }),
  ],
  build: { assetsInlineLimit: 0 },
});
