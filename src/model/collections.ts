import type { z } from 'zod';
import { actionLine } from './action-line.ts';
import { bibliographyReference } from './bibliography.ts';
import { commitment } from './commitment.ts';
import { contact } from './contact.ts';
import { contradiction } from './contradiction.ts';
import { chart, figure } from './figure.ts';
import { ingredient } from './ingredient.ts';
import { intervention } from './intervention.ts';
import { objective } from './objective.ts';
import { page } from './page.ts';
import { pillar } from './pillar.ts';
import { policyDocument } from './policy-document.ts';
import { programme } from './programme.ts';
import { project } from './project.ts';
import { calendarEvent, mention, organisation, term, timelineEvent } from './records.ts';
import { redirect } from './redirect.ts';
import { scheme } from './register.ts';

/** How the entries of a collection are kept: an MDX file each, a YAML file each, or one YAML list. */
export type Storage = 'mdx-folder' | 'yaml-folder' | 'yaml-list';

interface Collection<Schema extends z.ZodType = z.ZodType> {
  storage: Storage;
  /** Folder or file, relative to the content folder. */
  path: string;
  schema: Schema;
  /** What an entry is called in messages to editors. */
  singular: string;
  plural: string;
}

const collection = <Schema extends z.ZodType>(
  storage: Storage,
  path: string,
  schema: Schema,
  singular: string,
  plural: string,
): Collection<Schema> => ({ storage, path, schema, singular, plural });

/** Every collection of the site: where it lies and what its entries look like. */
export const collections = {
  interventions: collection('mdx-folder', 'interventions', intervention, 'interventie', 'interventies'),
  projects: collection('mdx-folder', 'projects', project, 'project', 'projecten'),
  policy: collection('mdx-folder', 'policy', policyDocument, 'beleidsdocument', 'beleidsdocumenten'),
  programmes: collection('mdx-folder', 'programmes', programme, 'programma', 'programma’s'),
  pillars: collection('mdx-folder', 'pillars', pillar, 'pijler', 'pijlers'),
  'action-lines': collection('mdx-folder', 'action-lines', actionLine, 'actielijn', 'actielijnen'),
  pages: collection('mdx-folder', 'pages', page, 'pagina', 'pagina’s'),
  register: collection('yaml-folder', 'register', scheme, 'register', 'registers'),
  objectives: collection('yaml-list', 'objectives.yaml', objective, 'doel van het programma', 'doelen van het programma'),
  commitments: collection('yaml-list', 'commitments.yaml', commitment, 'motie of toezegging', 'moties en toezeggingen'),
  figures: collection('yaml-list', 'figures.yaml', figure, 'cijfer', 'cijfers'),
  charts: collection('yaml-list', 'charts.yaml', chart, 'grafiek', 'grafieken'),
  contradictions: collection('yaml-list', 'contradictions.yaml', contradiction, 'tegenstrijdigheid', 'tegenstrijdigheden'),
  timeline: collection('yaml-list', 'timeline.yaml', timelineEvent, 'gebeurtenis', 'gebeurtenissen'),
  mentions: collection('yaml-list', 'mentions.yaml', mention, 'genoemd stuk', 'genoemde stukken'),
  terms: collection('yaml-list', 'terms.yaml', term, 'begrip', 'begrippen'),
  ingredients: collection('yaml-list', 'ingredients.yaml', ingredient, 'werkzaam element', 'werkzame elementen'),
  references: collection('yaml-list', 'references.yaml', bibliographyReference, 'bron', 'bronnen'),
  organisations: collection('yaml-list', 'organisations.yaml', organisation, 'organisatie', 'organisaties'),
  events: collection('yaml-list', 'events.yaml', calendarEvent, 'agendapunt', 'agendapunten'),
  contacts: collection('yaml-list', 'contacts.yaml', contact, 'contact', 'contacten'),
  redirects: collection('yaml-list', 'redirects.yaml', redirect, 'oud adres', 'oude adressen'),
};

export type CollectionName = keyof typeof collections;
export type Data<Name extends CollectionName> = z.infer<(typeof collections)[Name]['schema']>;

export const collectionNames = Object.keys(collections) as CollectionName[];

/** The collections that the site is about; an old address only says where a page went. */
export const publicCollectionNames = collectionNames.filter((name) => name !== 'redirects');
