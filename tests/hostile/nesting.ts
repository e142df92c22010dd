import type { HostileText } from './canary.ts';

const term = '<Term id="melding">melding</Term>';

/** Bodies in which something stands in what cannot hold it, so that browsers make another page of it than was checked. */
export const nesting: readonly HostileText[] = [
  ['een begrip in een link', 'component-content', `[een ${term} doen](https://example.org/)`],
  ['een begrip in vette woorden van een link', 'component-content', `[a **${term}** b](https://example.org/)`],
  ['een begrip in een link van een lijst in een kader', 'component-content', `<Note>\n\n- [*${term}*](https://example.org/)\n\n</Note>`],
  ['een begrip in vette woorden van een begrip', 'component-content', `Een <Term id="melding">a **${term}**</Term>.`],
  ['een link in vette woorden van een begrip', 'component-content', 'Een <Term id="melding">**[a](https://example.org/)**</Term>.'],
  ['een plaatje in schuine woorden van een begrip', 'component-content', 'Een <Term id="melding">*![a](../images/gesprek.png)*</Term>.'],
  ['een kader in een lijst van een kader', 'component-content', '<Note>\n\n- <Warning>\n\n  Tekst.\n\n  </Warning>\n\n</Note>'],
  ['een kader in een citaat van een kader', 'component-content', '<Note>\n\n> <HelpBox />\n\n</Note>'],
  [
    'een kader in stappen van een kader',
    'component-content',
    '<Details summary="a">\n\n<Steps>\n\n1. <HelpBox />\n\n</Steps>\n\n</Details>',
  ],
];
