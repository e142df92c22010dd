import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { accessibilityReport, type DatedReport } from '../src/accessibility/report.ts';
import { today } from '../src/library/today.ts';

// Looks with axe at all pages of the site in dist. With --write, what was found is kept for the page about accessibility.
const root = resolve(import.meta.dirname, '..');
const { status } = spawnSync(`${root}/node_modules/.bin/playwright`, ['test', 'accessibility.spec.ts'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, AXE_PAGES: 'all' },
});
process.exitCode = status ?? 1;
if (status === 0 && process.argv.includes('--write')) {
  const file = `${root}/src/accessibility/measured.json`;
  const found = accessibilityReport.parse(JSON.parse(readFileSync(`${root}/.cache/accessibility.json`, 'utf8')));
  const dated: DatedReport = { date: today(), ...found };
  writeFileSync(file, await format(JSON.stringify(dated), { ...(await resolveConfig(file)), filepath: file }));
}
