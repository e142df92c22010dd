import type { HowToWrite } from '../../library/how-to-write.ts';

/** How a list, a group or a text is written, in words. */
export function wayToWrite(write: HowToWrite): string {
  switch (write.what) {
    case 'list': {
      if (write.isNothing) return 'Is er niets, schrijf dan [].';
      const example = write.item === undefined ? '' : `, zoals ‘  - ${write.item}’`;
      const way = write.noSpace
        ? `Zet een spatie achter het streepje${example}.`
        : `Zet elk onderdeel op een eigen regel: twee spaties, een streepje, een spatie${example}.`;
      return write.mayBeEmpty ? `${way} Is er niets, schrijf dan [].` : way;
    }
    case 'group': {
      const fields = write.fields.length > 0 ? ` De velden die hier kunnen: ${write.fields.join(', ')}.` : '';
      const [first, second] = write.lines ?? [];
      if (first === undefined) return `Zet elk veld op een eigen regel eronder, met twee spaties ervoor.${fields}`;
      const below = second === undefined ? '' : ` en daaronder ‘${second}’`;
      return write.isItem
        ? `Schrijf bijvoorbeeld ‘- ${first}’${below}.${fields}`
        : `Schrijf er bijvoorbeeld onder, met twee spaties ervoor: ‘${first}’${below}.${fields}`;
    }
    case 'text':
      return `Staat er een dubbele punt in de tekst? Zet de hele tekst tussen enkele aanhalingstekens${write.quoted ? `: ${write.quoted}` : ''}.`;
    case 'one-text':
      return 'Schrijf één tekst, zonder streepjes of vierkante haken.';
  }
}
