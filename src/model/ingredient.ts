import { z } from 'zod';
import { id, orUnknown, references, searchWords, text, title } from './fields.ts';

/** Something that interventions have in common and that would make them work. */
export const ingredient = z.strictObject({
  id: id('Vast kenmerk.'),
  title: title('Naam van het werkzame element, zonder punt aan het eind.'),
  description: text('Wat het is, in een of twee zinnen.'),
  how: orUnknown(text('Hoe het zou werken, alleen voor zover de bronnen van de interventies dat zeggen.')),
  related: references('ingredients', 'Werkzame elementen die erop lijken.').optional(),
  searchWords,
});
