import { z } from 'zod';
import { id, references, sources, text } from './fields.ts';
import { actionLineNumber } from './policy-document.ts';

/** What a contradiction is about, besides the documents that contradict each other. */
const concerns = z
  .strictObject({
    policy: references('policy', 'Andere beleidsdocumenten die het raakt.').optional(),
    'action-lines': z.array(actionLineNumber).meta({ description: 'Actielijnen die het raakt.' }).optional(),
    commitments: references('commitments', 'Moties en toezeggingen die het raakt.').optional(),
    figures: references('figures', 'Cijfers die het raakt.').optional(),
    pillars: references('pillars', 'Pijlers die het raakt.').optional(),
    interventions: references('interventions', 'Interventies die het raakt.').optional(),
    register: references('register', 'Regelingen die het raakt.').optional(),
    programmes: references('programmes', 'Programma’s die het raakt.').optional(),
    pages: references('pages', 'Pagina’s die het raakt.').optional(),
  })
  .meta({ description: 'Welke pagina’s het raakt, naast de documenten bij sources. De tegenstrijdigheid staat ook daar.' });

/** A place where sources contradict each other or have changed course. */
export const contradiction = z.strictObject({
  id: id('Vast kenmerk.'),
  subject: text('Waar de bronnen van mening verschillen.'),
  explanation: text('Wat elke bron zegt.'),
  concerns: concerns.optional(),
  sources,
});
