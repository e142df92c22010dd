import type { Entry } from '../../library/entry.ts';
import { allGrants } from '../../library/grants.ts';
import type { Library } from '../../library/library.ts';
import { isSlip } from '../../library/nearest.ts';
import { guesser } from '../guesses.ts';
import { at, type FileRemark, type Rule } from '../rule.ts';

/**
 * The gate on the sources. Every grant has exactly one project that readers can see, with a title, a summary and a
 * recipient; every project has a grant; and no grant leaves a register unnoticed.
 */
export const grantProject: Rule = {
  code: 'grant-project',
  severity: 'error',
  title: 'Een toekenning zonder openbare pagina',
  cause: 'Elk project dat uit de regeling betaald is, staat op de site. Dat is beloofd, en de site controleert het bij elke bouw.',
  mend: 'Maak of herstel het project dat in de melding staat, en zorg dat het geen concept is. Komt er een toekenning bij of gaat er een weg, pas dan grantCount aan.',
  example: { file: 'register/voorbeeldregeling.yaml', wrong: 'grantCount: 3\n', right: 'grantCount: 2\n' },
  check: (library) => {
    const alone = projectsWithoutGrant(library);
    const meant = new Set<string>();
    const guess = guesser();
    const guessProject = (id: string): string | undefined => {
      const project = guess(id, () => alone.map((other) => other.id));
      // Another project is not the one that the money is for, however much its name looks alike.
      if (project === undefined || !isSlip(id, project)) return undefined;
      meant.add(project);
      return project;
    };
    return [
      ...grantsWithoutProject(library, guessProject),
      // A project that was meant by a grant has its grant again once the name there is mended.
      ...alone.filter(({ id }) => !meant.has(id)).map(withoutGrant),
      ...wrongCounts(library),
    ];
  },
};

const registers = (library: Library) => library.all('register');

function grantsWithoutProject(library: Library, guessProject: (id: string) => string | undefined): FileRemark[] {
  const users = Map.groupBy(allGrants(library), ({ grant }) => grant.project);
  return registers(library).flatMap((entry) =>
    entry.data.grants.flatMap((grant, index) => {
      const file = `projects/${grant.project}.mdx`;
      const path = ['grants', index, 'project'];
      // A mistake in a project has a finding of its own, and the project is there again once it is mended.
      if (library.mayBeMended('projects', grant.project)) return [];
      if (!library.exists('projects', grant.project)) {
        const project = guessProject(grant.project);
        return at(
          entry,
          path,
          `De toekenning ‘${grant.id}’ heeft geen project: ${file} ontbreekt.`,
          project === undefined ? `Maak het bestand ${file}. Elke toekenning heeft een openbare pagina.` : `Bedoel je ‘${project}’?`,
        );
      }
      if (!library.get('projects', grant.project)) {
        return at(
          entry,
          path,
          `De toekenning ‘${grant.id}’ heeft een project dat nog niet gepubliceerd is: ${file}.`,
          `Haal de regel met draft weg uit ${file}. Elke toekenning heeft een openbare pagina.`,
        );
      }
      const first = users.get(grant.project)?.[0];
      if (first && first.grant !== grant) {
        return at(
          entry,
          path,
          `Het project ‘${grant.project}’ hoort al bij de toekenning ‘${first.grant.id}’ (${first.scheme.source.file}).`,
          'Elke toekenning heeft een eigen project: maak een tweede project, of voeg de toekenningen samen.',
        );
      }
      return [];
    }),
  );
}

/** The projects that no grant names, also not one in a register with a mistake. */
function projectsWithoutGrant(library: Library): Entry<'projects'>[] {
  const broken = [...library.broken].filter(([key]) => key.startsWith('register/')).map(([, data]) => projectsIn(data));
  // A register that could not be read well enough may hold a grant of any project.
  if (broken.includes(undefined)) return [];
  const granted = new Set([...allGrants(library).map(({ grant }) => grant.project), ...broken.flatMap((projects) => projects ?? [])]);
  return library.all('projects').filter((project) => !granted.has(project.id));
}

const withoutGrant = (project: Entry<'projects'>): FileRemark =>
  at(
    project,
    ['title'],
    `Het project ‘${project.id}’ hangt aan geen enkele toekenning.`,
    `Zet in een bestand in de map register een toekenning met project: ${project.id}.`,
  );

/** The projects that a register with a mistake in it names; undefined when it does not say so of each of its grants. */
function projectsIn(register: unknown): string[] | undefined {
  const grants = (register as { grants?: unknown } | null | undefined)?.grants;
  if (!Array.isArray(grants)) return undefined;
  const projects = grants.flatMap((grant: { project?: unknown } | null) => (typeof grant?.project === 'string' ? grant.project : []));
  return projects.length === grants.length ? projects : undefined;
}

function wrongCounts(library: Library) {
  return registers(library)
    .filter((entry) => entry.data.grants.length !== entry.data.grantCount)
    .map((entry) =>
      at(
        entry,
        ['grantCount'],
        `Dit register noemt ${entry.data.grantCount} toekenningen, maar er staan er ${entry.data.grants.length}.`,
        'Zet de toekenning terug die ontbreekt; kwam er een bij, pas dan grantCount aan.',
      ),
    );
}
