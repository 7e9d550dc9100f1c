#!/usr/bin/env node
// Runs the command under the Node that came with the install where the system's own is too old. Plain JavaScript that
// an old Node understands.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const fileOf = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));
const installed = fileOf('../../../node_modules/.bin/node');

if (process.features['typescript']) {
  const { main } = await import('../src/main.ts');
  await main();
} else if (existsSync(installed) && !process.env['SAMSKAB_NODE']) {
  runUnder(installed);
} else {
  console.error(
    `Samskab skal bruge Node 24, men dette er ${process.version}; kør \`npm install\`. / Samskab needs Node 24, but this is ${process.version}; run \`npm install\`.`,
  );
  process.exitCode = 2;
}

/** @param {string} node */
function runUnder(node) {
  const args = [fileURLToPath(import.meta.url), ...process.argv.slice(2)];
  // The mark stops a second try should the installed one be too old as well.
  const child = spawn(node, args, { stdio: 'inherit', env: { ...process.env, SAMSKAB_NODE: node } });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal));
  }
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 2);
  });
}
