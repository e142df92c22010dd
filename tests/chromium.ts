import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { installFromDebian } from './debian.ts';

/** Chromium without a window, of Debian: it starts faster and draws with less work. */
const withoutWindow = { path: '/usr/bin/chromium-headless-shell', package: 'chromium-headless-shell' };

/** Where browsers of the Chromium family usually are. */
const usual = [
  process.env['CHROMIUM_PATH'],
  withoutWindow.path,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** A browser that is on this machine: an installed one first, else the one Playwright downloaded earlier. */
function installedChromium(): string | undefined {
  return [...usual, chromium.executablePath()].find((path) => path !== undefined && existsSync(path));
}

/**
 * The path of a Chromium, fetched when there is none: by Playwright's own download, else as Debian's package.
 * @throws Error that says what to install.
 */
function findChromium(): string {
  // A machine where tests run as root is one to throw away: the fastest browser is worth the few seconds that it takes to get.
  const isThrownAway = process.getuid?.() === 0 && process.env['CHROMIUM_PATH'] === undefined;
  if (isThrownAway && !existsSync(withoutWindow.path)) installFromDebian(withoutWindow.package);
  const found = installedChromium();
  if (found) {
    // The processes that the tests start need not look again.
    process.env['CHROMIUM_PATH'] ??= found;
    return found;
  }
  console.log('Er is geen Chromium op deze machine; ik probeer er een te halen …');
  spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit' });
  if (!installedChromium()) installFromDebian('chromium');
  const installed = installedChromium();
  if (installed) return installed;
  throw new Error('De browsertests hebben Chromium of Chrome nodig: installeer dat, of zet het pad ervan in CHROMIUM_PATH.');
}

/** How tests start it. */
export const chromiumOptions = (): { executablePath: string; args: string[] } => ({
  executablePath: findChromium(),
  // A container has no sandbox of its own; the other switches keep Chromium from calling home.
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update'],
});
