import { today } from '../library/today.ts';
import type { CollectionName } from '../model/collections.ts';
import type { EdtfDate } from '../model/dates.ts';
import { UNKNOWN } from '../model/fields.ts';
import type { GroupShape, Member, Shape } from '../model/shape.ts';
import type { Data } from './kinds.ts';

/** What is known before anything is asked. */
export interface Facts {
  id: string;
  title: string;
}

/** The month of today, or that month some years later. */
const month = (yearsLater = 0): EdtfDate => {
  const day = today();
  return `${Number(day.slice(0, 4)) + yearsLater}${day.slice(4, 7)}`;
};

/** The facts of a draft that nobody has checked. */
const unchecked: Data = {
  verification: 'deels-geverifieerd',
  unverified: [{ note: 'Alle feiten: ze zijn nog niet met een bron vergeleken.' }],
};

/**
 * What can truly be said of an entry of which only the title is known, where the model does not allow 'onbekend'. A new
 * page is a draft wherever that can be; what cannot be a draft is on the site at once.
 */
const sentences: Partial<Record<CollectionName, (facts: Facts) => Data>> = {
  interventions: () => ({
    summary: 'Deze interventie is hier nog niet beschreven.',
    draft: true,
    provider: UNKNOWN,
    origin: UNKNOWN,
    goal: 'Het doel is hier nog niet beschreven.',
    theory: 'De theorie erachter is hier nog niet beschreven.',
    evaluation: 'Naar evaluaties is nog niet gezocht.',
    judgement: {
      certainty: 0,
      outcome: 'niet-onderzocht',
      directness: 'niet-onderzocht',
      rationale: 'Het bewijs is nog niet beoordeeld.',
      drawbacks: 'Naar nadelen is nog niet gezocht.',
      dutchEvidence: 'nog niet gezocht',
      judgedOn: month(),
      reviewBefore: month(1),
    },
    ...unchecked,
  }),
  projects: ({ id, title }) => ({
    summary: 'Dit project is hier nog niet beschreven.',
    titleStatus: { nl: 'omschrijving' },
    relevance: 'aanpalend',
    statusNote: 'nog niet opgezocht',
    grant: { id, title, project: id },
  }),
  policy: () => ({
    summary: 'Dit document is hier nog niet samengevat.',
    draft: true,
    type: 'onderzoek',
    typeNote: 'De soort is nog niet nagekeken.',
    sender: UNKNOWN,
    ...unchecked,
  }),
  programmes: () => ({
    summary: 'Dit programma is hier nog niet beschreven.',
    draft: true,
    owner: UNKNOWN,
    relation: 'Het verband met sociale veiligheid is hier nog niet beschreven.',
    ...unchecked,
  }),
  pages: () => ({ summary: 'Deze pagina is nog niet geschreven.', draft: true, group: 'site' }),
  register: () => ({ summary: 'Deze regeling is hier nog niet beschreven.', grantCount: 0 }),
  terms: ({ title }) => ({
    nl: { definition: 'Dit begrip is hier nog niet uitgelegd.' },
    en: { label: title, definition: 'This term has not been explained here yet.' },
  }),
  references: () => ({
    type: 'document',
    study: {
      design: UNKNOWN,
      setting: UNKNOWN,
      finding: 'De uitkomst is nog niet nagelezen.',
    },
  }),
  ingredients: () => ({ description: 'Wat dit is, is hier nog niet beschreven.' }),
  objectives: () => ({ description: 'Dit doel is hier nog niet beschreven.' }),
  organisations: () => ({ description: 'Deze organisatie is hier nog niet beschreven.' }),
  commitments: () => ({ status: 'niet-teruggevonden', statusNote: 'nog niet opgezocht' }),
  contradictions: () => ({ explanation: 'Wat elke bron zegt, is hier nog niet beschreven.' }),
  events: () => ({ description: 'Wat er te doen is, is hier nog niet beschreven.' }),
  contacts: () => ({ can: 'Wat zij kunnen doen, is hier nog niet beschreven.' }),
  mentions: () => ({ description: 'Waarom dit stuk genoemd wordt, is hier nog niet beschreven.' }),
};

/** An entry as it is before anything is asked: what is given, and a true value for the rest wherever there is one. */
export const startingData = (collection: CollectionName, group: GroupShape, given: Data, facts: Facts): Data =>
  completed(group, merged(sentences[collection]?.(facts) ?? {}, given));

export const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What the second says, and what the first says of the rest. */
const merged = (first: Data, second: Data): Data => ({
  ...first,
  ...Object.fromEntries(
    Object.entries(second).map(([name, value]) => {
      const before = first[name];
      return [name, isData(before) && isData(value) ? merged(before, value) : value];
    }),
  ),
});

/** The fields in the order of the schema, required ones filled wherever a value is true of anything. */
function completed({ members }: GroupShape, data: Data): Data {
  return Object.fromEntries(
    members.flatMap(({ name, required, shape }) => {
      const given = Object.hasOwn(data, name) ? data[name] : undefined;
      const value = shape.kind === 'group' && (isData(given) || (given === undefined && required)) ? groupValue(shape, given) : given;
      const whole = value ?? (required ? safeValue(shape) : undefined);
      return whole === undefined ? [] : [[name, whole]];
    }),
  );
}

function groupValue(shape: GroupShape, given: Data | undefined): Data | undefined {
  const value = completed(shape, given ?? {});
  return Object.keys(value).length > 0 ? value : undefined;
}

/** A value that claims nothing; undefined when every value would be a claim. */
function safeValue(shape: Shape): unknown {
  if (shape.words.includes(UNKNOWN)) return UNKNOWN;
  switch (shape.kind) {
    case 'choice':
      return shape.ids.find((id) => id === UNKNOWN || id === 'unknown');
    case 'list':
      return shape.minimum === 0 ? [] : undefined;
    case 'yes-no':
      return false;
    default:
      return undefined;
  }
}

/** A required fact without a value. */
export interface Gap {
  path: string;
  member: Member;
}

/** The required facts that still have no value, each with its path. */
export const gapsIn = ({ members }: GroupShape, data: Data, prefix = ''): Gap[] =>
  members.flatMap((member) => {
    const { name, required, shape } = member;
    const value = data[name];
    const path = `${prefix}${name}`;
    if (shape.kind === 'group' && isData(value)) return gapsIn(shape, value, `${path}.`);
    if (value !== undefined || !required) return [];
    const inside = shape.kind === 'group' ? gapsIn(shape, {}, `${path}.`) : [];
    return inside.length > 0 ? inside : [{ path, member }];
  });
