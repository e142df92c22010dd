import { type Rule, saying } from '../rule.ts';

export const translationName: Rule = {
  code: 'translation-name',
  severity: 'error',
  title: 'Een vertaling met een andere naam dan de site kent',
  cause:
    'Aan de naam ziet de site dat een bestand een vertaling is: hulp.en.mdx hoort bij hulp.mdx. Met een andere naam wordt het een eigen pagina, waarvan bijna alle velden ontbreken.',
  mend: 'Geef het bestand de naam van de Nederlandse tekst, met .en voor .mdx of .yaml. Andere talen dan Nederlands en Engels heeft de site niet.',
  check: saying('translation-name', ({ name, original, english, language, taken }) => {
    const rename = taken ? `Zet de tekst dan in ${english}, dat er al is, en haal dit bestand weg.` : `Noem het bestand dan ${english}.`;
    switch (language) {
      case 'en':
        return {
          message: `‘${name}’ lijkt een vertaling, maar heet niet zo.`,
          hint: `Is dit de Engelse vertaling van ${original}? ${rename}`,
        };
      case 'nl':
        return {
          message: `‘${name}’ lijkt de Nederlandse tekst, maar die heet ${original}.`,
          hint: `Zet wat je veranderd hebt in ${original}, en haal dit bestand weg.`,
        };
      case 'other':
        return {
          message: `‘${name}’ lijkt een vertaling in een taal die deze site niet heeft.`,
          hint: `Is dit toch de Engelse vertaling van ${original}? ${rename} De site heeft alleen Nederlands en Engels.`,
        };
    }
  }),
};
