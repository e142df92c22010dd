import { readdirSync, readFileSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// The least that any validator with these libraries does: each file is read, by js-yaml, Zod and Sätteri, and what comes out is
// kept, as every rule about the whole of the content needs it. No place is known, no rule is applied, nothing is refused.
// It starts as the validator does, without Node's compiler for TypeScript.
enableCompileCache();
const { JSON_SCHEMA, load } = await import('js-yaml');
const { mdxToHast } = await import('satteri');
const { collections } = await import('../../src/model/collections.ts');

const content = process.argv[2] ?? '';
const kept = [];

for (const { storage, path, schema } of Object.values(collections)) {
  const files = storage === 'yaml-list' ? [path] : readdirSync(join(content, path)).map((name) => join(path, name));
  for (const file of files.filter((name) => !/\.en\.\w+$/.test(name))) {
    const text = readFileSync(join(content, file), 'utf8');
    const end = file.endsWith('.mdx') ? text.indexOf('\n---', 4) : text.length;
    const data = load(file.endsWith('.mdx') ? text.slice(4, end) : text, { schema: JSON_SCHEMA });
    kept.push(storage === 'yaml-list' ? data.map((item) => schema.parse(item)) : schema.parse(data));
    if (file.endsWith('.mdx')) mdxToHast(text.slice(end + 4), { features: { frontmatter: false } });
  }
}
console.log(`${kept.length} bestanden gelezen.`);
