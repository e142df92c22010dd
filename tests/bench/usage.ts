import { writeFileSync } from 'node:fs';

/** Loaded into a measured process: writes what it used, where the one who measures asked for it. */
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const { USAGE_FILE } = process.env;
  if (USAGE_FILE) writeFileSync(USAGE_FILE, JSON.stringify({ megabytes: maxRSS / 1024, cpu: (userCPUTime + systemCPUTime) / 1e6 }));
});
