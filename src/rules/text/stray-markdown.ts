import type { Nodes } from 'hast';
import { isElement } from '../../body/parse-body.ts';
import { bodyComponentNames } from '../../model/body-components.ts';
import type { Remark, Rule } from '../rule.ts';
import { type TextBlock, textBlocks } from './text-blocks.ts';
import { strayLine } from './stray-lines.ts';

export const strayMarkdown: Rule = {
  code: 'stray-markdown',
  severity: 'warning',
  title: 'Tekens voor opmaak die blijven staan',
  cause:
    'Een kop, een lijst of een tabel herkent de site aan een teken met een spatie of een lege regel erbij. Klopt dat niet, dan zien lezers het teken zelf, en lopen de regels achter elkaar door. Soms is dat de bedoeling; daarom is dit een tip.',
  mend: 'Doe wat de melding zegt. Wil je het teken zelf laten zien, zet er dan een \\ voor.',
  example: {
    file: 'pages/hulp.mdx',
    wrong: '##Wie kan helpen?\n',
    right: '## Wie kan helpen?\n',
  },
  checkBody: ({ source, body }) => {
    let last: { kind: string; parent: Nodes; line: number } | undefined;
    return textBlocks(source.body, body).flatMap((block) => {
      const remarks = [...markIn(block), ...sentenceIn(block)];
      const stray = strayLine(block);
      if (!stray) return remarks;
      const { kind, index, message, hint } = stray;
      const { parent, place, typed } = block;
      // What was pasted from elsewhere may have an empty line after each item; it is still one list.
      const isSame = last?.kind === kind && last.parent === parent && place(0).line - last.line <= 2;
      last = { kind, parent, line: place(typed.length).line };
      return isSame ? remarks : [{ ...place(index), message, hint }, ...remarks];
    });
  },
};

const spacedName = new RegExp(String.raw`<[ \t]{1,5}(${bodyComponentNames.join('|')})(?=[\s/>])(?=[^<>]{0,200}>)`);

/** Signs in the middle of a text that should have done something. */
function markIn({ left, place }: TextBlock): Remark[] {
  const remarks: Remark[] = [];
  const say = (index: number, message: string, hint: string) => remarks.push({ ...place(index), message, hint });
  const stars = left.indexOf('**');
  if (stars !== -1) {
    say(
      stars,
      'Hier staan twee sterretjes die de tekst niet vet maken.',
      'Zet ** direct voor het eerste woord en direct achter het laatste: **vet**. Wil je sterretjes laten zien, schrijf dan \\*\\*.',
    );
  }
  const double = /\[\[([^[\]\n]{1,200})\]\]/.exec(left);
  if (double) {
    say(
      double.index,
      'Dubbele vierkante haken maken hier geen link.',
      `Schrijf [${(double[1] ?? '').trim()}](/adres/), met het adres van de pagina.`,
    );
  }
  const component = spacedName.exec(left);
  if (component) {
    say(component.index, `Tussen < en ${component[1] ?? ''} staat een spatie; zo is het geen onderdeel.`, 'Haal de spatie weg.');
  }
  return remarks;
}

/** A sentence under a list, without an empty line between them: it becomes a part of the last item. */
function sentenceIn({ node, parent, typed, place }: TextBlock): Remark[] {
  const item = isElement(node, 'li') ? node : isElement(parent, 'li') ? parent : undefined;
  const next = typed.indexOf('\n') + 1;
  const margin = (item?.position?.start.column ?? 1) - 1;
  const indent = /^[ \t>]*/.exec(typed.slice(next))?.[0].length ?? 0;
  if (!item || next === 0 || indent > margin) return [];
  return [
    {
      ...place(next + indent),
      message: 'Deze regel staat vast aan de lijst erboven, en wordt een deel van het laatste punt.',
      hint: 'Laat een regel leeg boven deze zin als hij niet bij het punt hoort. Hoort hij er wel bij, zet er dan twee spaties voor.',
    },
  ];
}
