import { paraglideVitePlugin } from '@inlang/paraglide-js';
import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

// The workspace packages run as they are under Node; bundling them would make a second copy of the store.
const WORKSPACE = ['@samskab/danish', '@samskab/domain', '@samskab/exchange', '@samskab/store'];

export default defineConfig({
  plugins: [
    paraglideVitePlugin({
      project: './project.inlang',
      outdir: './src/lib/paraglide',
      strategy: ['url', 'baseLocale'],
      emitTsDeclarations: true,
    }),
    sveltekit({ adapter: adapter() }),
  ],
  ssr: { external: WORKSPACE },
});
