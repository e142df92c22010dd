import type { Entry } from '../library/entry.ts';
import { entryIn } from '../library/in-language.ts';

/** Whether an intervention has drawbacks that are known. That it has none is a fact, which stands in Dutch whatever the page says. */
export const hasKnownDrawbacks = (intervention: Entry<'interventions'>): boolean =>
  entryIn(intervention, 'nl').data.judgement.drawbacks !== 'geen bekend';
