import { describe, expect, test } from 'vitest';
import type { Entry } from '../../src/library/entry.ts';
import { type Library, readLibrary } from '../../src/library/library.ts';
import type { Intervention } from '../../src/model/intervention.ts';
import { certainties, directnesses, outcomes } from '../../src/model/vocabularies/evidence.ts';
import { checkLibrary } from '../../src/rules/check-library.ts';
import { evidenceClaim } from '../../src/rules/relations/evidence-claim.ts';
import { needs } from '../../src/rules/relations/evidence-steps.ts';
import { realContent } from '../content.ts';

type Judgement = Intervention['judgement'];

const library = readLibrary(realContent);
const interventions = library.entries.filter((entry): entry is Entry<'interventions'> => entry.collection === 'interventions');
const byId = new Map(interventions.map((entry) => [entry.id, entry.data.judgement]));
const ids = [...byId.keys()];
const highest = certainties.ids.length - 1;

/** The content with other judgements, while every reference stays as it is. */
const judgedAs = (change: (judgement: Judgement) => Partial<Judgement>): Library => ({
  ...library,
  entries: library.entries.map((entry) => {
    const judgement = entry.collection === 'interventions' && byId.get(entry.id);
    return judgement ? ({ ...entry, data: { ...entry.data, judgement: { ...judgement, ...change(judgement) } } } as Entry) : entry;
  }),
});

const fileOf = (id: string) => `interventions/${id}.mdx`;
/** The files that a rule refuses because they claim too much. */
const refused = (changed: Library) => new Set(evidenceClaim.check?.(changed).map(({ file }) => file));

const untouched = checkLibrary(library).filter(({ severity }) => severity === 'error');
const raised = checkLibrary(judgedAs(({ certainty }) => ({ certainty: Math.min(certainty + 1, highest) }))).filter(
  ({ severity }) => severity === 'error',
);

test('de interventies zijn er', () => expect(ids.length).toBeGreaterThanOrEqual(46));

describe.each(ids)('%s', (id) => {
  const judgement = byId.get(id) as Judgement;

  test('beweert niet meer dan de bronnen dragen', () => expect(untouched.filter(({ file }) => file === fileOf(id))).toEqual([]));

  test.skipIf(judgement.certainty === highest)('een stap hoger komt niet door de bouw', () =>
    expect(raised.filter(({ file }) => file === fileOf(id)).map(({ rule }) => rule)).toContain('evidence-claim'),
  );

  test.each(outcomes.ids.filter((outcome) => outcome !== judgement.outcome))('de uitkomst %s komt niet door de bouw', (outcome) =>
    expect(refused(judgedAs(() => ({ outcome })))).toContain(fileOf(id)),
  );

  test.each(directnesses.ids.filter((directness) => directness !== judgement.directness))(
    'de nabijheid %s komt niet door de bouw',
    (directness) => expect(refused(judgedAs(() => ({ directness })))).toContain(fileOf(id)),
  );
});

/** Lower than the references carry somewhere, because the strongest studies were done farther away than the outcome that is shown. */
const heldBack: Record<string, number> = { 'civility-antipest': 4, 'green-dot': 5 };

test('een oordeel dat lager is dan de bronnen samen dragen, heeft een reden', () => {
  const carried = ids.flatMap((id) => {
    const { certainty, carriedBy } = byId.get(id) as Judgement;
    const carriers = carriedBy.map(({ reference, found }) => ({
      id: reference,
      found,
      study: library.need('references', reference).data.study,
    }));
    const step = Object.keys(needs).findLast((key) => needs[Number(key)]?.isMet(carriers));
    return step !== undefined && Number(step) > certainty ? [[id, Number(step)]] : [];
  });
  expect(Object.fromEntries(carried)).toEqual(heldBack);
  for (const id of Object.keys(heldBack)) expect(byId.get(id)?.rationale).toMatch(/Het blijft bij stap \d: /);
});
