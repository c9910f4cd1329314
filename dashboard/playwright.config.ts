import { defineConfig } from '@playwright/test';
import { existsSync, mkdtempSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

// The tests run against the real program with the demonstration region. Without
// E2E_URL they start ../bin/telnusqa on free ports, over a database that goes
// away with them. The workers read this file anew: what is chosen once travels
// to them in the environment.
process.env.E2E_PASSWORD ??= 'telnusqa browser tests';

const ours = !process.env.E2E_URL;
if (ours) {
  process.env.E2E_DATA = mkdtempSync(join(tmpdir(), 'telnusqa-e2e-'));
  process.env.E2E_URL = `http://127.0.0.1:${await freePort()}`;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((listening) => probe.listen(0, '127.0.0.1', listening));
  const { port } = probe.address() as AddressInfo;
  await new Promise((closed) => probe.close(closed));
  return port;
}

async function program() {
  const data = process.env.E2E_DATA ?? '';
  return {
    command: `exec ${resolve('../bin/telnusqa')} demo`,
    url: `${process.env.E2E_URL}/session`,
    // The demonstration loads two years of cases before it answers.
    timeout: 180_000,
    gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 20_000 },
    env: {
      TELNUSQA_ADDR: new URL(process.env.E2E_URL ?? '').host,
      TELNUSQA_OPS_ADDR: `127.0.0.1:${await freePort()}`,
      TELNUSQA_DATA: data,
      TELNUSQA_DATABASE_URL: `sqlite:${join(data, 'telnusqa.db')}`,
      TELNUSQA_DEMO_PASSWORD: process.env.E2E_PASSWORD ?? '',
    },
  };
}

const browsers = [
  process.env.CHROMIUM_PATH,
  '/usr/lib/chromium/chromium',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];
const executablePath = browsers.find((path) => path && existsSync(path));
if (!executablePath) throw new Error('No Chromium found: install chromium, or set CHROMIUM_PATH.');

export default defineConfig({
  testDir: 'e2e',
  globalTeardown: './e2e/teardown.ts',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    baseURL: process.env.E2E_URL,
    viewport: { width: 1366, height: 768 },
    launchOptions: { executablePath, args: ['--font-render-hinting=none'] },
    screenshot: 'only-on-failure',
  },
  webServer: ours ? await program() : undefined,
});
