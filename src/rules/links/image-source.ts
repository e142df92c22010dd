import { attributesOf, isComponent, isElement, startOf } from '../../body/parse-body.ts';
import { imagePath } from '../../model/body-components.ts';
import { guesser } from '../guesses.ts';
import type { Rule } from '../rule.ts';

export const imageSource: Rule = {
  code: 'image-source',
  severity: 'error',
  title: 'Een plaatje van een andere plek',
  cause:
    'Een plaatje van een andere site vertelt die site wie de pagina bekijkt, en kan morgen iets anders zijn. Daarom staan plaatjes in de map images van de inhoud.',
  mend: 'Zet het plaatje in content/images en verwijs ernaar met ../images/ en de naam. Let erop dat je het mag gebruiken.',
  example: {
    file: 'pages/hulp.mdx',
    wrong: '![Twee mensen in gesprek](https://example.org/gesprek.png)\n',
    right: '![Twee mensen in gesprek](../images/gesprek.png)\n',
  },
  askBody: ({ body }) => {
    const pictures = body.nodes.flatMap(({ node }) => {
      const isFigure = isComponent(node) && node.name === 'Figure';
      const src = isElement(node, 'img') ? String(node.properties['src'] ?? '') : isFigure ? attributesOf(node)['src'] : undefined;
      if (src === undefined) return [];
      const name = imagePath.exec(src)?.[1];
      // The form of an attribute is checked with the other attributes.
      return name === undefined && isFigure ? [] : { src, name, start: startOf(node) };
    });
    if (pictures.length === 0) return undefined;
    return ({ images }) => {
      const guess = guesser();
      return pictures.flatMap(({ src, name, start }) => {
        if (name !== undefined && images.has(name)) return [];
        const meant = guess(name ?? src, () => [...images.keys()]);
        return {
          ...start,
          message:
            name === undefined
              ? `Het plaatje ‘${src.slice(0, 80)}’ staat niet in de map images van de inhoud.`
              : `Het plaatje ‘${name}’ bestaat niet in de map images.`,
          hint: meant
            ? `Bedoel je ../images/${meant}?`
            : 'Zet het plaatje in content/images, en schrijf bijvoorbeeld ../images/campus.jpg.',
        };
      });
    };
  },
};
