import { attributesOf, isComponent, startOf } from '../../body/parse-body.ts';
import { type BodyComponentName, bodyComponents, isBodyComponent } from '../../model/body-components.ts';
import { type CollectionName, collections } from '../../model/collections.ts';
import { idPattern } from '../../model/fields.ts';
import { shapeOf } from '../../model/shape.ts';
import { entryGuesser } from '../guesses.ts';
import { chooseAnother, publishIt } from '../reference-hints.ts';
import type { Rule } from '../rule.ts';

/** The attributes of a component that name an entry, with its collection. */
const linkAttributes = (name: BodyComponentName): Map<string, CollectionName> =>
  new Map(
    shapeOf(bodyComponents[name].attributes).members.flatMap(({ name: attribute, shape }) =>
      shape.kind === 'link' ? [[attribute, shape.collection] as const] : [],
    ),
  );

export const componentReference: Rule = {
  code: 'component-reference',
  severity: 'error',
  title: 'Een onderdeel verwijst naar iets dat er niet is',
  cause:
    'Een begrip en een citaat verwijzen met een id naar een lijst of een ander bestand van deze site. Bestaat dat id niet, dan gaat de link nergens heen.',
  mend: 'Kijk in de lijst welk id je bedoelt; de melding stelt er vaak een voor.',
  example: {
    file: 'pages/hulp.mdx',
    wrong: 'Doe een <Term id="meldign">melding</Term>.\n',
    right: 'Doe een <Term id="melding">melding</Term>.\n',
  },
  askBody: ({ body }) => {
    const references = body.special.flatMap(({ node }) => {
      if (!isComponent(node) || node.name === null || !isBodyComponent(node.name)) return [];
      const { name: component } = node;
      const links = linkAttributes(component);
      return Object.entries(attributesOf(node)).flatMap(([name, id]) => {
        const collection = links.get(name);
        // An id of another form has a remark as an attribute.
        return collection && idPattern.test(id) ? { component, collection, id, start: startOf(node) } : [];
      });
    });
    if (references.length === 0) return undefined;
    return (library) => {
      const guess = entryGuesser(library);
      return references.flatMap(({ component, collection, id, start }) => {
        // A mistake there has a remark of its own.
        if (library.get(collection, id) || library.mayBeMended(collection, id)) return [];
        const what = `<${component}> verwijst naar ${collections[collection].singular} ‘${id.slice(0, 60)}’, maar`;
        return library.exists(collection, id)
          ? { ...start, message: `${what} dat is nog niet gepubliceerd.`, hint: publishIt(collection, id) }
          : { ...start, message: `${what} dat id bestaat niet.`, hint: chooseAnother(collection, guess(collection, id)) };
      });
    };
  },
};
