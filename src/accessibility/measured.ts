import { datedReport } from './report.ts';
import kept from './measured.json' with { type: 'json' };

/**
 * What axe found when it last looked. Tests need the built site, so that a page cannot tell of the tests of its own build:
 * `npm run test:accessibility -- --write` keeps what was found, with its day.
 */
export const measured = datedReport.parse(kept);
