import type { evidence as dutch } from '../nl/evidence.ts';

/** Texts about evidence that are not those of one intervention. */
export const evidence: typeof dutch = {
  unproven: {
    title: 'Does not work, stopped or unknown',
    intro: (count: number, all: number) =>
      `For ${count} of the ${all} interventions it has not been shown that they work. Here they are together, each with the reason. You will want to know this too before you choose.`,
    back: 'Interventions',
    reading:
      'Being on this shelf is no verdict on the people who do the work. Most interventions are here because nobody has measured them, not because they failed.',
    groups: {
      stopped: { title: 'Stopped', text: 'It is no longer offered or used.' },
      adverse: { title: 'Adverse', text: 'What was measured went the wrong way.' },
      noEffect: { title: 'No effect', text: 'Research found no difference.' },
      mixed: { title: 'Mixed', text: 'The results point in different directions.' },
      unknown: { title: 'Not studied', text: 'No research was found that measures what comes out of it.' },
    },
    none: 'This is not known of any intervention on this site.',
    stopped: (since: string, reason: string) => `Stopped: ${since}. ${reason}`,
    drawbacks: (drawbacks: string) => `Possible drawbacks: ${drawbacks}`,
  },
  counts: {
    heading: (total: number) => `Where do the ${total} interventions stand?`,
    certainty: 'How certain',
    total: 'Total',
  },
};
