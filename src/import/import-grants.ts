import { toYaml } from '../yaml/yaml-form.ts';
import { type Finding, isError } from '../library/finding.ts';
import { allGrants } from '../library/grants.ts';
import { readLibrary } from '../library/library.ts';
import { UNKNOWN } from '../model/fields.ts';
import type { Project } from '../model/project.ts';
import type { Grant } from '../model/register.ts';
import { checkLibrary } from '../rules/check-library.ts';
import { type GrantRow, readGrants, type RowProblem } from './grants-csv.ts';
import { withGrants } from '../new/register-file.ts';
import { tryOut, writeFiles } from '../rules/try-out.ts';

export type ImportResult =
  | { outcome: 'written'; grants: number; files: string[] }
  | { outcome: 'rows'; problems: RowProblem[] }
  | { outcome: 'content'; findings: Finding[] }
  | { outcome: 'unknown-scheme'; schemes: string[] };

export interface ImportOptions {
  content: string;
  /** Text of the CSV file. */
  csv: string;
  /** Id of the scheme that gets the grants. */
  scheme: string;
  /** Public address of the list. */
  source: string;
}

/**
 * Puts a list of grants in the register and makes a project page for each. Nothing is written unless every row is good
 * and the whole content still passes.
 */
export async function importGrants({ content, csv, scheme, source }: ImportOptions): Promise<ImportResult> {
  const library = readLibrary(content);
  const before = checkLibrary(library).filter(isError);
  if (before.length > 0) return { outcome: 'content', findings: before };
  const entry = library.get('register', scheme);
  if (!entry) return { outcome: 'unknown-scheme', schemes: library.all('register').map((other) => other.id) };
  const taken = new Set([...allGrants(library).map(({ grant }) => grant.id), ...library.all('projects').map((project) => project.id)]);
  const { rows, problems } = readGrants(csv, entry.data, taken);
  if (problems.length > 0) return { outcome: 'rows', problems };

  const files = new Map(rows.map((row) => [`projects/${row.id}.mdx`, projectFile(row, entry.data.title, source)]));
  files.set(entry.source.file, withGrants(entry.source.text, rows.map(grantOf)));
  // The new files are tried out under all the rules before the content itself changes.
  const { errors } = await tryOut(content, files);
  if (errors.length > 0) return { outcome: 'content', findings: errors };
  await writeFiles(content, files);
  return { outcome: 'written', grants: rows.length, files: [...files.keys()] };
}

const grantOf = ({ id, title, recipient, round, amount, awardedOn, start, end }: GrantRow): Grant => ({
  id,
  title,
  recipient,
  round,
  amount,
  ...(awardedOn !== UNKNOWN && { awardedOn }),
  start,
  end,
  project: id,
});

/** A project page with what the list says; everything else is not known until someone finds out. */
function projectFile(row: GrantRow, schemeTitle: string, source: string): string {
  const project: Project = {
    title: row.title,
    summary: row.summary,
    titleEn: UNKNOWN,
    titleStatus: { nl: 'officieel', en: UNKNOWN },
    fundingKind: 'subsidieregeling',
    relevance: 'kern',
    funder: 'Ministerie van OCW',
    fundingCertainty: 'bevestigd',
    fundingBasis: schemeTitle,
    referenceNumber: row.id,
    organisations: [],
    partners: UNKNOWN,
    status: 'onbekend',
    statusNote: 'de lijst van toekenningen noemt geen stand',
    statusAsOf: UNKNOWN,
    audiences: UNKNOWN,
    pillars: UNKNOWN,
    pillarsBasis: 'onbekend',
    products: UNKNOWN,
    results: UNKNOWN,
    sources: [{ url: source, title: 'Lijst van toekenningen' }],
    unverified: [],
  };
  return `---\n${toYaml(project)}---\n`;
}
