// Starts the built site: `npm start`. What it does is in src/start; this file says so where Node is too old for that.
import process from 'node:process';

if (!process.features.typescript) {
  console.error(
    `Samskab skal bruge Node 24, men dette er ${process.version}; kør \`npm start\`. / Samskab needs Node 24, but this is ${process.version}; run \`npm start\`.`,
  );
  process.exit(1);
}

const { serve } = await import('./src/start/serve.ts');
await serve(() => import('./build/handler.js'));
