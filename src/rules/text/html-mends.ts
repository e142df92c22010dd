import { bodyComponentNames } from '../../model/body-components.ts';

const pasted =
  'Dit komt uit Word of van een website. Plak de tekst opnieuw zonder opmaak, met Ctrl+Shift+V, of haal de codes tussen < en > weg.';

/** What to write in the place of HTML that people paste or remember, by the names of the elements. */
const mends = new Map(
  (
    [
      ['br', 'Begin een nieuwe alinea: laat een regel leeg.'],
      ['b strong', 'Zet twee sterretjes om de woorden: **vet**.'],
      ['i em', 'Zet een sterretje om de woorden: *schuin*.'],
      ['u ins', 'Onderstrepen kan hier niet, want dan lijkt het een link. Haal de codes weg, of maak de woorden vet: **vet**.'],
      ['s del strike', 'Zet twee golfjes om de woorden: ~~doorgestreept~~.'],
      ['a', 'Schrijf een link als [woorden](https://adres).'],
      ['img picture', 'Zet het plaatje in content/images, en schrijf ![beschrijving](../images/naam.jpg).'],
      ['hr', 'Haal dit weg. Een nieuw onderwerp begint met een kop: ## Kop.'],
      ['h1 h2 h3 h4 h5 h6', 'Begin een kop met hekjes en een spatie: ## Kop.'],
      ['ul li', 'Begin elk punt op een nieuwe regel, met een streepje en een spatie: - een punt.'],
      ['ol', 'Begin elk punt op een nieuwe regel, met een cijfer, een punt en een spatie: 1. een punt.'],
      [
        'table thead tbody tr td th',
        'Schrijf een tabel met rechte strepen: eerst | Wie | Wat |, op de regel eronder | --- | --- |, en dan elke rij op een eigen regel.',
      ],
      ['code pre', 'Zet een accent grave om de woorden: `code`.'],
      ['sup sub', 'Typ het teken zelf, zoals ² of ₂. Een noot schrijf je als [^1].'],
      ['p span div font center section article style', pasted],
      [
        'script iframe embed object form input button video audio svg',
        'Haal het weg: in een tekst staan alleen woorden, links en plaatjes.',
      ],
    ] as const
  ).flatMap(([names, mend]) => names.split(' ').map((name) => [name, mend] as const)),
);

/** What to do about a tag of HTML, such as `<b>` or `</b>`. */
export function htmlMend(tag: string): string {
  const name = /^<\/?([^>]*)/.exec(tag)?.[1] ?? '';
  const component = bodyComponentNames.find((known) => known.toLowerCase() === name.toLowerCase());
  if (component !== undefined) return `Bedoel je ${tag.startsWith('</') ? `</${component}>` : `<${component}>`}, met een hoofdletter?`;
  const mend = mends.get(name.toLowerCase());
  if (mend !== undefined) return mend;
  if (name.includes(':')) return pasted;
  return name === ''
    ? `Haal het weg. Voor een kader of stappen zijn er onderdelen: ${bodyComponentNames.join(', ')}.`
    : `Bedoel je de punthaken zelf, zet er dan een \\ voor: \\${tag}. Haal de code anders weg.`;
}
