import { facetAddress, listAddress, places } from '../i18n/addresses.ts';
import { type SitePage, sitePageAddress } from '../i18n/site-pages.ts';
import type { Library } from '../library/library.ts';
import type { CollectionName } from '../model/collections.ts';
import type { Locale } from '../model/vocabulary.ts';
import type { Browsable, FacetId } from './facet.ts';
import { facetsOf } from './facets.ts';

/** For people who do not know the words: what they come for. */
export const doorIds = ['prevent', 'report', 'policy', 'evidence'] as const;
export type DoorId = (typeof doorIds)[number];

/** Who they are, in the words of the audiences. */
export const visitors = ['studenten', 'promovendi', 'medewerkers', 'leidinggevenden', 'functionarissen', 'beleidsmakers'] as const;
export type Visitor = (typeof visitors)[number];

/** A list of entries with one value of a facet, or a page. */
type Target = { collection: Browsable; facet: FacetId; value: string } | ((locale: Locale) => string);

const audience = (value: string): Target => ({ collection: 'interventions', facet: 'audience', value });
const theme = (value: string): Target => ({ collection: 'interventions', facet: 'theme', value });
const documents = (value: string): Target => ({ collection: 'policy', facet: 'type', value });
const projectsFor = (value: string): Target => ({ collection: 'projects', facet: 'audience', value });
const list =
  (collection: CollectionName): Target =>
  (locale) =>
    listAddress(collection, locale);
const page =
  (id: SitePage): Target =>
  (locale) =>
    sitePageAddress(id, locale);

/** Where a door can lead: plain pages, so that they work without JavaScript. */
const targets = {
  actionLines: list('action-lines'),
  adviceDocuments: documents('advies'),
  boardInterventions: audience('bestuurders'),
  commitments: list('commitments'),
  compare: (locale) => places.compare[locale],
  consent: theme('consent'),
  doctoral: theme('promoveren'),
  figures: list('figures'),
  forManagers: audience('leidinggevenden'),
  forOfficers: audience('functionarissen'),
  forPhds: audience('promovendi'),
  forPolicy: audience('beleidsmakers'),
  forStaff: audience('medewerkers'),
  forStudents: audience('studenten'),
  gaps: (locale) => places.gaps[locale],
  goodEvidence: { collection: 'interventions', facet: 'certainty', value: '4' },
  governance: theme('beleid-en-bestuur'),
  grants: page('subsidieregeling'),
  help: (locale) => places.help[locale],
  inspections: documents('toezicht'),
  leadership: theme('leiderschap-en-cultuur'),
  method: page('bewijskracht'),
  policy: list('policy'),
  projectsForOfficers: projectsFor('functionarissen'),
  projectsForPhds: projectsFor('promovendi'),
  references: list('references'),
  reporting: theme('melden-en-klachten'),
  structure: { collection: 'interventions', facet: 'pillar', value: 'structuur' },
  studies: documents('onderzoek'),
  support: theme('ondersteuning-en-herstel'),
  workload: theme('werkdruk-en-waardering'),
} satisfies Record<string, Target>;
type TargetId = keyof typeof targets;

/** The ways from each door, for each visitor; the first is the way that most will need. */
const ways: Record<DoorId, Record<Visitor, readonly [TargetId, ...TargetId[]]>> = {
  prevent: {
    studenten: ['forStudents', 'consent', 'grants'],
    promovendi: ['forPhds', 'doctoral', 'projectsForPhds'],
    medewerkers: ['forStaff', 'workload'],
    leidinggevenden: ['forManagers', 'leadership', 'boardInterventions'],
    functionarissen: ['forOfficers', 'projectsForOfficers'],
    beleidsmakers: ['forPolicy', 'structure', 'grants'],
  },
  report: {
    studenten: ['help', 'support'],
    promovendi: ['help', 'doctoral'],
    medewerkers: ['help', 'support'],
    leidinggevenden: ['reporting', 'help', 'support'],
    functionarissen: ['support', 'reporting', 'help'],
    beleidsmakers: ['reporting', 'inspections', 'help'],
  },
  policy: {
    studenten: ['actionLines', 'commitments', 'policy'],
    promovendi: ['doctoral', 'actionLines', 'policy'],
    medewerkers: ['governance', 'structure', 'policy'],
    leidinggevenden: ['governance', 'boardInterventions', 'inspections'],
    functionarissen: ['reporting', 'adviceDocuments', 'policy'],
    beleidsmakers: ['policy', 'actionLines', 'commitments'],
  },
  evidence: {
    studenten: ['figures', 'goodEvidence', 'method'],
    promovendi: ['gaps', 'references', 'figures'],
    medewerkers: ['goodEvidence', 'figures', 'method'],
    leidinggevenden: ['compare', 'goodEvidence', 'method'],
    functionarissen: ['goodEvidence', 'studies', 'references'],
    beleidsmakers: ['compare', 'gaps', 'figures'],
  },
};

/** A way from a door: the name of the text of the link, and its address. */
export interface Way {
  text: TargetId;
  to: string;
}

/** The ways from a door for a visitor. A list that is empty is no way. */
export const waysFrom = (library: Library, door: DoorId, visitor: Visitor, locale: Locale): Way[] =>
  ways[door][visitor].flatMap((text) => {
    const target: Target = targets[text];
    if (typeof target === 'function') return { text, to: target(locale) };
    const { collection, facet, value } = target;
    return hasEntries(library, collection, facet, value) ? { text, to: facetAddress(collection, facet, value, locale) } : [];
  });

function hasEntries(library: Library, collection: Browsable, id: FacetId, value: string): boolean {
  const facet = facetsOf(library, collection).find((other) => other.id === id);
  return facet !== undefined && library.all(collection).some((entry) => facet.valuesOf(entry).includes(value));
}
