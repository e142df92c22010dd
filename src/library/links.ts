import type { z } from 'zod';
import { type CollectionName, collections } from '../model/collections.ts';
import type { Entry } from './entry.ts';
import type { Path } from './read-yaml.ts';

/** A typed link from a field of an entry to another entry. */
export interface Link {
  from: Entry;
  path: Path;
  collection: CollectionName;
  id: string;
}

/** Where the links are in data of some schema: here, in each item, or in some of the fields. */
interface LinkPlan {
  target?: CollectionName;
  items?: LinkPlan;
  fields?: [string, LinkPlan][];
}

/** Follows a schema to the fields whose meta data name a collection; undefined when it has none. */
function planFor(schema: z.core.$ZodType): LinkPlan | undefined {
  const target = (schema as z.ZodType).meta()?.['reference'] as CollectionName | undefined;
  if (target) return { target };
  const { def } = schema._zod;
  if (def.type === 'optional') return planFor((def as z.core.$ZodOptionalDef).innerType);
  if (def.type === 'union') {
    const plans = (def as z.core.$ZodUnionDef).options.flatMap((option) => planFor(option) ?? []);
    return plans.length > 0 ? Object.assign({}, ...plans) : undefined;
  }
  if (def.type === 'array') {
    const items = planFor((def as z.core.$ZodArrayDef).element);
    return items && { items };
  }
  if (def.type !== 'object') return undefined;
  const fields = Object.entries((def as z.core.$ZodObjectDef).shape).flatMap(([key, field]): [string, LinkPlan][] => {
    const plan = planFor(field);
    return plan ? [[key, plan]] : [];
  });
  return fields.length > 0 ? { fields } : undefined;
}

// Following the schemas again for each of thousands of entries would take longer than reading them.
const plans = new Map<CollectionName, LinkPlan | undefined>();

const linksBefore = new WeakMap<Entry, readonly Link[]>();

/** Every link in an entry, looked for once. */
export function linksOf(entry: Entry): readonly Link[] {
  const links = linksBefore.get(entry) ?? findLinks(entry);
  linksBefore.set(entry, links);
  return links;
}

function findLinks(entry: Entry): Link[] {
  const links: Link[] = [];
  const follow = (plan: LinkPlan, value: unknown, path: Path): void => {
    if (plan.target && (typeof value === 'string' || typeof value === 'number')) {
      links.push({ from: entry, path, collection: plan.target, id: String(value) });
    } else if (plan.items && Array.isArray(value)) {
      const { items } = plan;
      value.forEach((item, index) => follow(items, item, [...path, index]));
    } else if (plan.fields && typeof value === 'object' && value !== null) {
      for (const [key, field] of plan.fields) follow(field, (value as Record<string, unknown>)[key], [...path, key]);
    }
  };
  if (!plans.has(entry.collection)) plans.set(entry.collection, planFor(collections[entry.collection].schema));
  const plan = plans.get(entry.collection);
  if (plan) follow(plan, entry.data, []);
  return links;
}
