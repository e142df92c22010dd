import type { z } from 'zod';
import { attributesOf, isComponent, startOf } from '../../body/parse-body.ts';
import { nearest } from '../../library/nearest.ts';
import { bodyComponents, isBodyComponent } from '../../model/body-components.ts';
import { type CollectionName, collections } from '../../model/collections.ts';
import type { Rule } from '../rule.ts';

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
  checkBody: ({ body, library }) =>
    body.nodes.flatMap(({ node }) => {
      if (!isComponent(node) || node.name === null || !isBodyComponent(node.name)) return [];
      const shape: Record<string, z.ZodType> = bodyComponents[node.name].attributes.shape;
      return Object.entries(attributesOf(node)).flatMap(([name, id]) => {
        const schema = Object.hasOwn(shape, name) ? shape[name] : undefined;
        const collection = schema?.meta()?.['reference'] as CollectionName | undefined;
        if (!collection || !schema?.safeParse(id).success || library.get(collection, id)) return [];
        // An entry with a mistake has a remark of its own.
        if (library.broken.has(`${collection}/${id}`)) return [];
        const guess = nearest(
          id,
          library.all(collection).map((entry) => entry.id),
        );
        const { singular, path } = collections[collection];
        return {
          ...startOf(node),
          message: `<${node.name}> verwijst naar ${singular} ‘${id.slice(0, 60)}’: die bestaat niet, of is nog niet gepubliceerd.`,
          hint: guess ? `Bedoel je ‘${guess}’?` : `Kijk in ${path} welk id je bedoelt.`,
        };
      });
    }),
};
