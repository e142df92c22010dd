import { LONGEST_ID } from '../../model/limits.ts';
import { nameToGive } from './better-name.ts';
import { type Rule, saying } from '../rule.ts';

export const invalidId: Rule = {
  code: 'invalid-id',
  severity: 'error',
  title: 'De bestandsnaam kan geen adres worden',
  cause:
    'De naam van het bestand is het adres van de pagina. Spaties, hoofdletters en accenten geven adressen die niet overal werken, en te lange namen passen niet op elke schijf.',
  mend: `Geef het bestand een naam van kleine letters zonder accenten, cijfers en streepjes, hoogstens ${LONGEST_ID} tekens lang, zoals safe-space.mdx. Staat de pagina al op de site, verander de naam dan niet.`,
  check: saying('invalid-id', ({ name, better }) => ({
    message: `De bestandsnaam ‘${name}’ kan geen adres worden.`,
    hint: better
      ? nameToGive(better)
      : `Gebruik alleen kleine letters zonder accenten, cijfers en streepjes, hoogstens ${LONGEST_ID} tekens, zoals safe-space.mdx.`,
  })),
};
