import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { defineConfig } from '@playwright/test';

// The headless shell needs a third of the time of a whole Chromium, which draws a window for every visitor.
const browsers = [
  process.env['CHROMIUM'] ?? '',
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
];
const executablePath = browsers.find((path) => existsSync(path));
const port = process.env['E2E_PORT'] ?? '4173';

// Workers read this file again: the first to read it chooses the folder for all, and removes it when all went well.
const given = process.env['SAMSKAB_E2E'];
const folder = given ?? mkdtempSync(join(tmpdir(), 'samskab-e2e-'));
if (given === undefined) {
  process.env['SAMSKAB_E2E'] = folder;
  process.once('exit', (code) => {
    if (code === 0) rmSync(folder, { recursive: true, force: true });
    else console.log(`What the servers wrote and printed is kept in ${folder}`);
  });
}

export default defineConfig({
  testDir: 'e2e',
  // Machines of builders are slow and shared; nothing here measures time.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // A builder's machine sometimes loses a moment: a test that passes the second time is named as flaky and counts.
  retries: process.env['CI'] ? 1 : 0,
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'da-DK',
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: [
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        // Letters as wide as on a telephone, also in the headless shell.
        '--font-render-hinting=none',
      ],
    },
    // A trace of every step costs a third of the time; whoever looks for a fault asks for it.
    trace: process.env['E2E_TRACE'] ? 'retain-on-failure' : 'off',
  },
  projects: [
    { name: 'administrator', testMatch: 'support/administrator.setup.ts' },
    // Servers of their own: starting, stopping, being killed, and other settings.
    { name: 'server', testMatch: 'server/*.test.ts' },
    {
      name: 'desktop',
      testIgnore: ['server/**', 'after-import/**'],
      dependencies: ['administrator'],
      use: { viewport: { width: 1280, height: 800 } },
    },
    {
      name: 'phone without JavaScript',
      testIgnore: ['server/**', 'after-import/**'],
      dependencies: ['administrator'],
      use: {
        viewport: { width: 360, height: 740 },
        javaScriptEnabled: false,
        hasTouch: true,
        isMobile: true,
      },
    },
    // Thousands of stories come in: only when nobody counts the examples any more.
    {
      name: 'after import',
      testMatch: 'after-import/*.test.ts',
      dependencies: ['desktop', 'phone without JavaScript'],
      use: { viewport: { width: 1280, height: 800 } },
    },
  ],
  webServer: {
    // What the server prints is kept in a file, because the first administrator's link is in it.
    command: `exec node server.js > "${join(folder, 'server.log')}" 2>&1`,
    // The port is held from the first moment; this answers when the site stands.
    url: `http://localhost:${port}/healthz`,
    timeout: 240_000,
    env: {
      PORT: port,
      ORIGIN: `http://localhost:${port}`,
      DATA_DIR: join(folder, 'data'),
      SAMSKAB_DESIGN: '1',
    },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
  },
});
