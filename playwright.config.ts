import { defineConfig, devices } from '@playwright/test';
import { chromiumOptions } from './tests/chromium.ts';

const port = Number(process.env['PLAYWRIGHT_PORT'] ?? 4329);

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  // A busy machine with two cores takes its time; what is wrong is wrong after three minutes too.
  timeout: 180_000,
  expect: { timeout: 15_000 },
  reporter: [
    ['line'],
    ['json', { outputFile: '.cache/playwright.json' }],
    ['./tests/browser/accessibility-reporter.ts', { outputFile: '.cache/accessibility.json' }],
  ],
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'nl-NL',
    launchOptions: chromiumOptions(),
  },
  // A test is about a wide screen, unless its tag says that it is about a phone, or about both.
  projects: [
    { name: 'desktop', grepInvert: /@phone/, use: { viewport: { width: 1280, height: 900 } } },
    { name: 'phone', grep: /@phone|@both/, use: { ...devices['Pixel 7'], viewport: { width: 390, height: 844 } } },
  ],
  webServer: {
    command: `node src/commands/serve.ts --port ${port}`,
    url: `http://localhost:${port}`,
    reuseExistingServer: false,
  },
});
