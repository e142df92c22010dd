import { isComponent, startOf } from '../../body/parse-body.ts';
import type { Position } from '../../library/finding.ts';
import { nearest } from '../../library/nearest.ts';
import { bodyComponentNames, isBodyComponent } from '../../model/body-components.ts';
import type { Remark, Rule } from '../rule.ts';

export const unknownComponent: Rule = {
  code: 'unknown-component',
  severity: 'error',
  title: 'Een onderdeel dat niet bestaat',
  cause: `Een tekst kan ${bodyComponentNames.length} onderdelen gebruiken, en geen andere. Zo kan niemand met een tekst iets op de site zetten dat daar niet hoort.`,
  mend: `Kies een van de onderdelen: ${bodyComponentNames.join(', ')}. Let op hoofdletters.`,
  example: {
    file: 'pages/hulp.mdx',
    wrong: '<Notes>\n\nJe mag iemand meenemen.\n\n</Notes>\n',
    right: '<Note>\n\nJe mag iemand meenemen.\n\n</Note>\n',
  },
  checkBody: ({ body }) => [
    ...body.problems.flatMap(({ kind, tag = '', ...place }) =>
      kind === 'unknown'
        ? remark(place, tag.replace(/[<>/]/g, ''), ` Bedoel je de punthaken zelf, zet er dan een \\ voor: \\${tag.slice(0, 43)}.`)
        : [],
    ),
    ...body.special.flatMap(({ node }) =>
      isComponent(node) && node.name !== null && /^\p{Lu}[^.:]*$/u.test(node.name) && !isBodyComponent(node.name)
        ? remark(startOf(node), node.name)
        : [],
    ),
  ],
};

function remark({ line, column }: Position, name: string, more = ''): Remark {
  const guess = nearest(name, bodyComponentNames);
  return {
    line,
    column,
    message: `Het onderdeel <${name.slice(0, 40)}> bestaat niet.`,
    hint: `${guess ? `Bedoel je <${guess}>?` : `Kies uit: ${bodyComponentNames.join(', ')}.`}${more}`,
  };
}
