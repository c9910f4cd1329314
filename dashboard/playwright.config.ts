import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { defineConfig } from '@playwright/test';

// The tests run against the real program with the demonstration region. Without
// E2E_URL they start ../bin/telnusqa on ports of their own, over a database that
// is thrown away.
const port = Number(process.env.E2E_PORT ?? 18180);
export const password = process.env.E2E_PASSWORD ?? 'telnusqa browser tests';
const baseURL = process.env.E2E_URL ?? `http://127.0.0.1:${port}`;

const browsers = [process.env.CHROMIUM_PATH, '/usr/lib/chromium/chromium', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executablePath = browsers.find((path) => path && existsSync(path));
if (!executablePath) throw new Error('No Chromium found: install chromium, or set CHROMIUM_PATH.');

function server() {
  if (process.env.E2E_URL) return undefined;
  const data = mkdtempSync(join(tmpdir(), 'telnusqa-e2e-'));
  return {
    command: `exec ${resolve('../bin/telnusqa')} demo`,
    cwd: data,
    url: `${baseURL}/session`,
    ignoreHTTPSErrors: true,
    timeout: 180_000,
    stdout: 'ignore' as const,
    gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 20_000 },
    env: {
      TELNUSQA_ADDR: `127.0.0.1:${port}`,
      TELNUSQA_OPS_ADDR: `127.0.0.1:${port + 1}`,
      TELNUSQA_DATA: data,
      TELNUSQA_DATABASE_URL: `sqlite:${join(data, 'telnusqa.db')}`,
      TELNUSQA_DEMO_PASSWORD: password,
    },
  };
}

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: false,
  workers: 2,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  use: {
    baseURL,
    viewport: { width: 1366, height: 768 },
    launchOptions: { executablePath, args: ['--font-render-hinting=none'] },
    trace: 'retain-on-failure',
  },
  webServer: server(),
});
