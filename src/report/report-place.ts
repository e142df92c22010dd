import { readCmsSettings } from '../cms/cms-settings.ts';

/** Where a reader can tell the editors something: an address for mail, or of a form. */
export type ReportPlace = { mail: string } | { form: string };

/**
 * Where readers can tell the editors what is wrong or missing, as the host has set it: `CONTACT_EMAIL`, or the issue form
 * of the repository in `CMS_REPOSITORY`. Undefined when neither is set, since nobody would read it.
 */
export function reportPlace(environment: Readonly<Record<string, string | undefined>> = process.env): ReportPlace | undefined {
  const mail = environment['CONTACT_EMAIL']?.trim();
  if (mail) return { mail };
  const repository = readCmsSettings(environment)?.repository;
  return repository ? { form: `https://github.com/${repository}/issues/new?template=meld-een-fout.yml` } : undefined;
}
