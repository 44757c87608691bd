import { defineConfig } from '@playwright/test';

/**
 * Two workers, each with its own Firefox; they share one service and a small machine. Each test brings its own project.
 * What takes the service away runs alone, when the others are through.
 */
const takesServiceAway = 'restart.spec.ts';

export default defineConfig({
  testDir: './tests',
  outputDir: './target/test-results',
  globalSetup: './harness/global-setup.ts',
  globalTeardown: './harness/global-teardown.ts',
  workers: 2,
  fullyParallel: true,
  projects: [
    { name: 'beside each other', testIgnore: takesServiceAway },
    { name: 'alone', testMatch: takesServiceAway, dependencies: ['beside each other'] },
  ],
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [
    ['list'],
    ['json', { outputFile: 'target/browser-tests.json' }],
    ['junit', { outputFile: 'target/test-reports/browser-tests.xml' }],
  ],
});
