import { defineConfig, devices } from '@playwright/test'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findBrowser, launchArguments } from './scripts/find-browser.ts'

export const demoPort = Number(process.env.PORTICO_E2E_DEMO_PORT ?? 4273)
export const serverPort = Number(process.env.PORTICO_E2E_SERVER_PORT ?? 4274)

// Workers load this file again: the data directory is made once and handed down.
process.env.PORTICO_E2E_DATA ??= mkdtempSync(join(tmpdir(), 'portico-e2e-'))
process.env.CHROME_PATH ??= (await findBrowser()).path

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  // Nobody waits for these but a test that fails, and a machine that is busy with something else is no reason to.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: 'line',
  use: {
    ...devices['Desktop Chrome'],
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Europe/Warsaw',
    // Recording every step takes a fifth of the time: PORTICO_TRACE=1 does it where one looks for a cause.
    trace: process.env.PORTICO_TRACE ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: process.env.CHROME_PATH, args: launchArguments },
  },
  projects: [
    // One server for all of its journeys: they take turns, and first, so that those of the demo run beside them.
    {
      name: 'server',
      testMatch: 'server/**/*.e2e.ts',
      fullyParallel: false,
      workers: 1,
      use: { baseURL: `http://127.0.0.1:${serverPort}` },
    },
    { name: 'demo', testIgnore: 'server/**', use: { baseURL: `http://localhost:${demoPort}` } },
  ],
  webServer: [
    {
      command: `node scripts/preview.ts --port ${demoPort}`,
      url: `http://localhost:${demoPort}/`,
      timeout: 180_000,
      reuseExistingServer: false,
    },
    {
      command: `node scripts/server.ts --port ${serverPort} --data ${process.env.PORTICO_E2E_DATA} --controls`,
      url: `http://127.0.0.1:${serverPort}/`,
      timeout: 180_000,
      reuseExistingServer: false,
    },
  ],
})
