import { z } from 'zod';
import { describedFiles, schemaAddress } from '../i18n/file-addresses.ts';
import { publicCollectionNames } from '../model/collections.ts';
import { changesFile } from './data/changes.ts';
import { proofSchema } from './data/proof-schema.ts';
import { publishedSchema } from './data/published-schema.ts';
import { versionFile } from './data/version.ts';
import type { Exporter } from './export-file.ts';

const others: Record<(typeof describedFiles)[number], z.ZodType> = { version: versionFile, changes: changesFile, proof: proofSchema };

/** What the open data look like, as JSON Schema. */
export const schemaFiles: Exporter = ({ site }) => [
  ...publicCollectionNames.map((name) => ({
    path: schemaAddress(name).slice(1),
    content: () => JSON.stringify(publishedSchema(name, site), null, 2),
  })),
  ...describedFiles.map((name) => ({
    path: schemaAddress(name).slice(1),
    content: () => JSON.stringify({ $id: new URL(schemaAddress(name), site).href, ...z.toJSONSchema(others[name]) }, null, 2),
  })),
];
