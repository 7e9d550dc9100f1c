import { spawn } from 'node:child_process';
import { Command } from 'commander';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { EXIT, Failure } from '../failure.ts';
import { describedIn, withExample, type Maker } from '../maker.ts';
import { ROOT } from '../with-store.ts';

const SITE = path.join(ROOT, 'apps', 'web');
/** As in the script `start` of package.json. */
const NODE_FLAGS = ['--max-semi-space-size=8'];

interface ServeOptions {
  readonly data?: string;
  readonly port?: string;
}

export const serveCommand: Maker = (io, ended) => {
  const { language } = io;
  const command = new Command('serve')
    .option('--data <dir>', language === 'da' ? 'mappen med databasen' : 'the folder of the database')
    .option('--port <number>', language === 'da' ? 'ellers PORT eller 3000' : 'otherwise PORT or 3000')
    .action(async ({ data, port }: ServeOptions) => {
      if (!existsSync(path.join(SITE, 'build', 'handler.js'))) throw new Failure(NOT_BUILT);
      const place = { DATA_DIR: data ?? (io.env['DATA_DIR'] || path.join(ROOT, 'data')) };
      const code = await runSite({ ...io.env, ...place, ...(port && { PORT: port }) }, io.stop);
      if (code !== 0) ended(EXIT.couldNot);
    });
  describedIn(language, command, {
    da: 'Starter webstedet, som npm start gør, men uden at bygge det først',
    en: 'Starts the site as npm start does, but without building it first',
  });
  return withExample(language, command, 'samskab serve --port 8080');
};

const NOT_BUILT = {
  da: 'Webstedet er ikke bygget endnu; kør npm run build.',
  en: 'The site has not been built yet; run npm run build.',
};

/** The site speaks for itself, and stops as it does when it is asked to. */
function runSite(
  env: Readonly<Record<string, string | undefined>>,
  stop: AbortSignal,
): Promise<number | null> {
  const { promise, resolve, reject } = Promise.withResolvers<number | null>();
  const site = spawn(process.execPath, [...NODE_FLAGS, path.join(SITE, 'server.js')], {
    stdio: 'inherit',
    env: { ...env },
  });
  stop.addEventListener('abort', () => site.kill('SIGTERM'));
  site.once('error', reject);
  site.once('exit', resolve);
  return promise;
}
