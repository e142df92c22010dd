import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Installs packages where that is possible: on Debian and its kin, for root or who becomes root without a password. */
export function installFromDebian(...packages: string[]): void {
  if (!existsSync('/usr/bin/apt-get')) return;
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  for (const action of [['update'], ['install', '--yes', '--no-install-recommends', ...packages]]) {
    const [command = '', ...args] = [...asRoot, 'apt-get', '--quiet=2', ...action];
    spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  }
}
