import { paraglideVitePlugin } from '@inlang/paraglide-js';
import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig, type Plugin } from 'vite';

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

export default defineConfig({
  plugins: [
    workspaceStaysOutside,
    paraglideVitePlugin({
      project: './project.inlang',
      outdir: './src/lib/paraglide',
      strategy: ['url', 'baseLocale'],
      emitTsDeclarations: true,
    }),
    sveltekit({ adapter: adapter() }),
  ],
});
