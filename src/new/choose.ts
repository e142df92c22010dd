import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from '../library/entry.ts';
import { fileOf } from '../library/entry-file.ts';
import { allGrants } from '../library/grants.ts';
import type { Library } from '../library/library.ts';
import { type CollectionName, collections } from '../model/collections.ts';
import { idPattern } from '../model/fields.ts';
import { idFrom } from '../model/id-from.ts';
import { LONGEST_ID } from '../model/limits.ts';
import { takenAddress } from '../rules/relations/taken-address.ts';
import { type Data, type Kind, kindNamed, kinds, nameOf } from './kinds.ts';
import { pretended } from './objection.ts';
import type { Choice, Prompts } from './prompts.ts';
import { Refused } from './refused.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const names = kinds.map(nameOf).join(', ');

/** How to use the command without questions. */
export const usage = [
  'Zeg wat je wilt maken en hoe het heet, bijvoorbeeld:',
  '  npm run new -- --kind interventie --title "Gesprekskaarten voor teams"',
  `Je kunt maken: ${names}.`,
].join('\n');

/** What is to be made: as it was named, or as it is chosen. */
export async function chooseKind(
  named: string | undefined,
  prompts: Prompts | undefined,
): Promise<{ kind: Kind; data: Data; note?: string }> {
  if (named === undefined && !prompts) throw new Refused(usage, 2);
  const chosen = named ?? (await (prompts as Prompts).one({ words: 'Wat wil je toevoegen?' }, kinds.map(offer)));
  const meaning = kindNamed(chosen);
  if (meaning.outcome === 'kind') {
    const { kind, data, readAs } = meaning;
    return readAs === undefined ? { kind, data } : { kind, data, note: `‘${chosen}’ is gelezen als ‘${readAs}’.` };
  }
  if (meaning.outcome === 'fixed') {
    const { plural, path } = collections[meaning.collection];
    throw new Refused(`De ${plural} liggen vast: er komt er geen bij. Hun tekst kun je wel verbeteren, in de map content/${path}.`, 2);
  }
  const guess = meaning.guess === undefined ? '' : ` Bedoel je ‘${meaning.guess}’?`;
  throw new Refused(`‘${chosen}’ kennen we niet.${guess}\nJe kunt maken: ${names}.`, 2);
}

const offer = (kind: Kind): Choice => ({ value: kind.collection, label: capital(nameOf(kind)), hint: kind.hint });

/** The id of the new entry: as it was given, as it is typed, or as the title makes it. */
export async function chooseId(
  library: Library,
  collection: CollectionName,
  title: string,
  given: string | undefined,
  prompts: Prompts | undefined,
): Promise<string> {
  const proposal = given ?? idFrom(title);
  const problem =
    proposal === ''
      ? 'Uit deze titel is geen kenmerk te maken: er staan geen letters of cijfers in.'
      : idProblem(library, collection, proposal);
  if (given === undefined && prompts) {
    const words = 'Kenmerk: de naam in het adres, voor altijd';
    if (problem) prompts.tell(problem);
    const typed = await prompts.line({ words }, problem ? undefined : proposal, (id) => idProblem(library, collection, id.trim()));
    return typed || proposal;
  }
  if (problem) throw new Refused(`${problem} Kies een ander kenmerk met --id.`, given === undefined && proposal === '' ? 2 : 1);
  return proposal;
}

/** Why an id cannot be used; undefined when it can. */
export function idProblem(library: Library, collection: CollectionName, id: string): string | undefined {
  if (!idPattern.test(id)) return `Het kenmerk ‘${id}’ mag alleen kleine letters, cijfers en streepjes hebben, zoals safe-space.`;
  if (id.length > LONGEST_ID) return `Het kenmerk is te lang: het mag hoogstens ${LONGEST_ID} tekens hebben.`;
  const { singular, storage } = collections[collection];
  const file = fileOf(collection, id);
  const isTaken = library.exists(collection, id) || (storage !== 'yaml-list' && existsSync(join(library.directory, file)));
  if (isTaken) return `Er is al een ${singular} met het kenmerk ‘${id}’ (content/${file}).`;
  const grant = collection === 'projects' ? allGrants(library).find((other) => other.grant.id === id) : undefined;
  if (grant) return `Er is al een toekenning met het kenmerk ‘${id}’ (content/${grant.scheme.source.file}).`;
  return takenAddress.check?.({ ...library, entries: [pretended(collection, id, {})] })[0]?.message;
}

/** The register of the national scheme, as the import of grants uses it. */
const NATIONAL_SCHEME = 'subsidieregeling-2024-2027';

/** The register that gets the grant of a new project. */
export async function chooseScheme(library: Library, given: string | undefined, prompts: Prompts | undefined): Promise<Entry<'register'>> {
  const schemes = library.all('register');
  const byId = (id: string): Entry<'register'> | undefined => schemes.find((scheme) => scheme.id === id);
  const ids = schemes.map(({ id }) => id).join(', ');
  if (given !== undefined) {
    const scheme = byId(given);
    if (scheme) return scheme;
    throw new Refused(`De regeling ‘${given}’ bestaat niet. Kies met --scheme uit: ${ids}.`, 2);
  }
  const proposal = byId(NATIONAL_SCHEME) ?? (schemes.length === 1 ? schemes[0] : undefined);
  if (prompts && schemes.length > 0) {
    const choices = schemes.map(({ id, data }) => ({ value: id, label: data.title, hint: id }));
    const chosen = byId(await prompts.one({ words: 'Waaruit wordt het project betaald?' }, choices, proposal?.id));
    if (chosen) return chosen;
  }
  if (proposal) return proposal;
  throw new Refused(
    schemes.length > 0
      ? `Een project hoort bij een regeling of geldstroom. Kies met --scheme uit: ${ids}.`
      : 'Een project hoort bij een regeling of geldstroom, en die is er nog niet. Maak er eerst een: npm run new -- --kind regeling --title "…"',
    2,
  );
}
