import { type Rule, saying } from '../rule.ts';

export const translationWithoutOriginal: Rule = {
  code: 'translation-without-original',
  severity: 'error',
  title: 'Een vertaling zonder Nederlandse tekst',
  cause:
    'De feiten van een pagina staan één keer, in het Nederlandse bestand. Een Engels bestand (.en.mdx) heeft alleen de titel, de samenvatting en de tekst.',
  mend: 'Maak eerst het Nederlandse bestand, of geef de vertaling de naam van het bestand waar zij bij hoort.',
  check: saying('translation-without-original', ({ original }) => ({
    message: 'Bij deze vertaling hoort geen Nederlandse tekst.',
    hint: `Maak eerst ${original}, of geef dit bestand de naam van de tekst waar het bij hoort.`,
  })),
};
