import { address } from '../i18n/addresses.ts';
import { siteLocales } from '../i18n/texts.ts';
import { allGrants } from '../library/grants.ts';
import type { Library } from '../library/library.ts';

/** Every grant as a row of a table, with its scheme, its project and the addresses of its pages. */
export const registerRows = (library: Library, site: URL | undefined) =>
  allGrants(library).map(({ grant, scheme }) => {
    const { data: project } = library.need('projects', grant.project);
    return {
      id: grant.id,
      title: grant.title,
      scheme: scheme.id,
      schemeTitle: scheme.data.title,
      round: grant.round,
      recipient: grant.recipient,
      amount: grant.amount,
      amountNote: grant.amountNote,
      awardedOn: grant.awardedOn,
      start: grant.start,
      startNote: grant.startNote,
      end: grant.end,
      endNote: grant.endNote,
      project: grant.project,
      funder: project.funder,
      fundingCertainty: project.fundingCertainty,
      pillars: project.pillars,
      audiences: project.audiences,
      url: Object.fromEntries(siteLocales.map((locale) => [locale, new URL(address('projects', grant.project, locale), site).href])),
    };
  });
