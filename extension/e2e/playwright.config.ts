import { defineConfig } from '@playwright/test';

/** One worker: the tests share one service, one Firefox and a small machine. Each brings its own project. */
export default defineConfig({
  testDir: './tests',
  outputDir: './target/test-results',
  globalSetup: './harness/global-setup.ts',
  globalTeardown: './harness/global-teardown.ts',
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [
    ['list'],
    ['json', { outputFile: 'target/browser-tests.json' }],
    ['junit', { outputFile: 'target/test-reports/browser-tests.xml' }],
  ],
});
