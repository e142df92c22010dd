import { allGrants } from '../../library/grants.ts';
import type { Library } from '../../library/library.ts';
import { at, type Rule } from '../rule.ts';

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
  check: (library) => [...grantsWithoutProject(library), ...projectsWithoutGrant(library), ...wrongCounts(library)],
};

const registers = (library: Library) => library.all('register');

function grantsWithoutProject(library: Library) {
  const users = Map.groupBy(allGrants(library), ({ grant }) => grant.project);
  return registers(library).flatMap((entry) =>
    entry.data.grants.flatMap((grant, index) => {
      const file = `projects/${grant.project}.mdx`;
      const path = ['grants', index, 'project'];
      if (!library.exists('projects', grant.project)) {
        return at(
          entry,
          path,
          `De toekenning ‘${grant.id}’ heeft geen project: ${file} ontbreekt.`,
          `Maak of herstel het bestand ${file}. Elke toekenning heeft een openbare pagina.`,
        );
      }
      if (!library.get('projects', grant.project)) {
        return at(
          entry,
          path,
          `De toekenning ‘${grant.id}’ heeft een project dat niet gepubliceerd kan worden: ${file}.`,
          `Haal draft weg uit ${file} en herstel de fouten in dat bestand.`,
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

function projectsWithoutGrant(library: Library) {
  const broken = [...library.broken].filter(([key]) => key.startsWith('register/')).map(([, data]) => data);
  // A register that could not be read at all may hold any grant.
  if (broken.includes(undefined)) return [];
  const granted = new Set([...allGrants(library).map(({ grant }) => grant.project), ...broken.flatMap(projectsIn)]);
  return library
    .all('projects')
    .filter((project) => !granted.has(project.id))
    .map((project) =>
      at(
        project,
        ['title'],
        `Het project ‘${project.id}’ hangt aan geen enkele toekenning.`,
        `Zet in een bestand in de map register een toekenning met project: ${project.id}.`,
      ),
    );
}

/** The projects that a register with a mistake in it names. */
function projectsIn(register: unknown): string[] {
  const grants = (register as { grants?: unknown } | null)?.grants;
  if (!Array.isArray(grants)) return [];
  return grants.flatMap((grant: { project?: unknown } | null) => (typeof grant?.project === 'string' ? grant.project : []));
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
