import { type Rule, saying } from '../rule.ts';

export const invalidEncoding: Rule = {
  code: 'invalid-encoding',
  severity: 'error',
  title: 'Het bestand is geen UTF-8',
  cause:
    'UTF-8 is de manier waarop letters als é en ë in een bestand staan. Een bestand uit een ouder programma gebruikt soms een andere manier; dan verschijnen er vreemde tekens.',
  mend: 'Open het bestand en bewaar het opnieuw met tekencodering UTF-8. In Kladblok kies je die bij ‘Opslaan als’.',
  check: saying('invalid-encoding', () => ({
    message: 'Het bestand is geen UTF-8.',
    hint: 'Bewaar het bestand opnieuw met tekencodering UTF-8.',
  })),
};
