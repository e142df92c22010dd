import { readCmsSettings } from '../cms/cms-settings.ts';
import type { SearchSettings } from './page/settings.ts';

/**
 * Where readers can tell the editors what they did not find, as the host has set it: `CONTACT_EMAIL`, or the issue form
 * of the repository in `CMS_REPOSITORY`. Undefined when neither is set, since nobody would read it.
 */
export function reportPlaces(environment: Readonly<Record<string, string | undefined>> = process.env): SearchSettings['report'] {
  const mail = environment['CONTACT_EMAIL']?.trim();
  if (mail) return { mail };
  const repository = readCmsSettings(environment)?.repository;
  return repository ? { form: `https://github.com/${repository}/issues/new?template=meld-een-fout.yml` } : undefined;
}
