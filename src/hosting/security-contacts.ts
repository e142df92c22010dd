import { readCmsSettings } from '../cms/cms-settings.ts';

/**
 * Where people can report a leak in the site, the best place first, as the host has set it: the private form of the
 * repository in `CMS_REPOSITORY`, and the address in `CONTACT_EMAIL`. Empty when neither is set, since nobody would read it.
 * @throws Error in Dutch when a value cannot be right.
 */
export function securityContacts(environment: Readonly<Record<string, string | undefined>>): string[] {
  const repository = readCmsSettings(environment)?.repository;
  const mail = environment['CONTACT_EMAIL']?.trim();
  if (mail && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(mail)) {
    throw new Error(`CONTACT_EMAIL is ‘${mail}’; dat is geen e-mailadres. Schrijf bijvoorbeeld redactie@voorbeeld.nl.`);
  }
  return [
    ...(repository ? [`https://github.com/${repository}/security/advisories/new`] : []),
    ...(mail ? [`mailto:${encodeURI(mail)}`] : []),
  ];
}
