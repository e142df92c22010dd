import { isElement, nodesOf, startOf, textOf } from '../../body/parse-body.ts';
import type { Remark, Rule } from '../rule.ts';

export const headingOrder: Rule = {
  code: 'heading-order',
  severity: 'error',
  title: 'Koppen die niet in volgorde staan',
  cause:
    'Wie een pagina laat voorlezen, springt van kop naar kop en hoort daarbij het niveau. De titel is niveau 1, de koppen in de tekst beginnen bij niveau 2 (##). Is er een niveau overgeslagen, dan lijkt er een stuk te ontbreken.',
  mend: 'Begin met ##, zet daaronder ###, en sla geen niveau over. Een lege kop haal je weg. Wil je alleen dat iets opvalt, maak het dan **vet**.',
  example: {
    file: 'pages/hulp.mdx',
    wrong: '## Binnen je instelling\n\n#### Vertrouwenspersoon\n',
    right: '## Binnen je instelling\n\n### Vertrouwenspersoon\n',
  },
  checkBody: ({ body }) => {
    const remarks: Remark[] = [];
    let before = 1;
    for (const { node } of body.nodes) {
      // The heading above footnotes is made by the parser, and has no place in the text.
      if (!isElement(node, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6') || node.position === undefined) continue;
      const level = Number(node.tagName.slice(1));
      const words = problemOf(level, before, textOf(node).trim() !== '' || nodesOf(node).some(({ node: part }) => isElement(part, 'img')));
      if (words) remarks.push({ ...startOf(node), ...words });
      before = level;
    }
    return remarks;
  },
};

function problemOf(level: number, before: number, isFilled: boolean): { message: string; hint: string } | undefined {
  const signs = '#'.repeat(level);
  if (!isFilled) return { message: 'Deze kop is leeg.', hint: `Zet er woorden achter, of haal ${signs} weg.` };
  if (level === 1) {
    return { message: 'Deze kop heeft niveau 1 (#); dat is alleen voor de titel.', hint: 'Begin de koppen in de tekst met ##.' };
  }
  if (level <= before + 1) return undefined;
  const wanted = '#'.repeat(before + 1);
  return before === 1
    ? {
        message: `De eerste kop heeft niveau ${level} (${signs}); de koppen beginnen bij niveau 2.`,
        hint: `Schrijf ${wanted} in plaats van ${signs}.`,
      }
    : {
        message: `Na een kop van niveau ${before} komt hier niveau ${level} (${signs}); er is een niveau overgeslagen.`,
        hint: `Schrijf ${wanted} in plaats van ${signs}.`,
      };
}
