import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { dataAddress, proofAddress } from '../i18n/file-addresses.ts';
import { type Check, checks, type GrantProof } from './proof.ts';

/** What each check looked at, for whoever reads the file. */
const explained: Record<Check, { nl: string; en: string }> = {
  page: { nl: 'de pagina is er', en: 'the page is there' },
  title: { nl: 'zij heeft de titel van het project', en: 'it has the title of the project' },
  text: { nl: 'onder de koppen staat tekst', en: 'there is text under its headings' },
  list: { nl: 'zij staat op de lijst van projecten', en: 'it is on the list of projects' },
  home: { nl: 'zij is met links te bereiken vanaf de beginpagina', en: 'it can be reached by links from the home page' },
  sitemap: { nl: 'zij staat in de sitemap', en: 'it is in the sitemap' },
  search: { nl: 'zij staat in de zoekindex', en: 'it is in the search index' },
  data: { nl: 'het project staat in de open data', en: 'the project is in the open data' },
};

/** The proof as it is published. Nothing in it depends on when or where the site was built. */
export function publicProof(proof: readonly GrantProof[]) {
  const grants = proof.map(({ registered: { grant, scheme }, pages }) => ({
    grant: grant.id,
    scheme: scheme.id,
    project: grant.project,
    proven: Object.values(pages).every((page) => checks.every((check) => page.checks[check])),
    pages,
  }));
  const proven = grants.filter((grant) => grant.proven).length;
  return {
    register: dataAddress('register'),
    projects: dataAddress('projects'),
    checks: explained,
    grants: grants.length,
    proven,
    share: grants.length === 0 ? 1 : proven / grants.length,
    proofs: grants,
  };
}

/** Writes the proof into a built site. Returns its address there. */
export async function writeProof(site: string, proof: readonly GrantProof[]): Promise<string> {
  const file = join(site, proofAddress);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(publicProof(proof), null, 2)}\n`);
  return proofAddress;
}

const readable = z.looseObject({ proofs: z.array(z.looseObject({ grant: z.string(), proven: z.boolean() })) });

/** Ids of the grants that a published proof calls proven; undefined when it is no proof. */
export function readProof(json: string): Set<string> | undefined {
  try {
    const { proofs } = readable.parse(JSON.parse(json));
    return new Set(proofs.filter(({ proven }) => proven).map(({ grant }) => grant));
  } catch {
    return undefined;
  }
}
