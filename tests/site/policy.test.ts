import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { load } from 'js-yaml';
import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { type BuiltPage, internalTarget, readBuiltSite } from '../../src/publication/built-site.ts';
import { realContent } from '../content.ts';

const site = readBuiltSite(resolve('dist'));

interface State {
  document: string;
  source?: { url?: string };
  sources?: { url?: string; document?: string }[];
}
type Words = State & Record<'status' | 'passage' | 'phase' | 'state', string>;
interface Commitment {
  id: string;
  kind: string;
  states: Words[];
}

const yaml = (file: string) => load(readFileSync(`${realContent}/${file}`, 'utf8'));
const commitments = yaml('commitments.yaml') as Commitment[];
const lines = [1, 2, 3, 4, 5].map((number) => {
  const [, frontMatter = ''] = readFileSync(`${realContent}/action-lines/${number}.mdx`, 'utf8').split(/^---$/m);
  return { number, ...(load(frontMatter) as { states: Words[] }) };
});
const contradictions = yaml('contradictions.yaml') as {
  id: string;
  subject: string;
  sources: State[];
  concerns?: Record<string, unknown[]>;
}[];

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

function pageAt(address: string): BuiltPage & { text: string; targets: Set<string> } {
  const page = site.pages.get(address);
  if (!page) throw new Error(`${address} is er niet.`);
  const targets = page.links.map((link) => internalTarget(page, link)?.address ?? link);
  return { ...page, text: plain(DomUtils.innerText(parseDocument(page.html).children)), targets: new Set(targets) };
}

test('de feiten tellen 13 moties, 31 toezeggingen, 52 standen van actielijnen en 26 tegenstrijdigheden', () => {
  expect(commitments.filter(({ kind }) => kind === 'toezegging')).toHaveLength(31);
  expect(commitments.filter(({ kind }) => kind !== 'toezegging')).toHaveLength(13);
  expect(lines.flatMap(({ states }) => states)).toHaveLength(52);
  expect(contradictions).toHaveLength(26);
});

describe.each(commitments)('$id', ({ id, states }) => {
  test('heeft in beide talen een pagina, met elke stand en het document waarin die staat', () => {
    const [nl, en] = [pageAt(`/beleid/toezeggingen/${id}/`), pageAt(`/en/policy/commitments/${id}/`)];
    for (const { document, status, passage } of states) {
      expect(nl.text).toContain(plain(status));
      expect(nl.text).toContain(plain(passage));
      expect(nl.targets).toContain(`/beleid/${document}/`);
      expect(en.targets).toContain(`/en/policy/${document}/`);
    }
  });

  test('staat op de lijst', () => {
    expect(pageAt('/beleid/toezeggingen/').targets).toContain(`/beleid/toezeggingen/${id}/`);
    expect(pageAt('/en/policy/commitments/').targets).toContain(`/en/policy/commitments/${id}/`);
  });
});

test.each(lines)('actielijn $number zegt elke stand, met de bron', ({ number, states }) => {
  const [nl, en] = [pageAt(`/beleid/actielijnen/${number}/`), pageAt(`/en/policy/action-lines/${number}/`)];
  for (const { document, phase, state, sources = [] } of states) {
    expect(nl.text).toContain(plain(phase));
    expect(nl.text).toContain(plain(state));
    expect(nl.targets).toContain(`/beleid/${document}/`);
    expect(en.targets).toContain(`/en/policy/${document}/`);
    for (const { url } of sources) if (url !== undefined) expect(nl.targets).toContain(url);
  }
});

test.each(contradictions)('tegenstrijdigheid $id staat op elke pagina die zij raakt', ({ id, subject, sources, concerns = {} }) => {
  const folders: Record<string, string> = {
    policy: '/beleid/',
    'action-lines': '/beleid/actielijnen/',
    commitments: '/beleid/toezeggingen/',
    pillars: '/pijlers/',
    interventions: '/interventies/',
    register: '/verantwoording/',
    programmes: '/programmas/',
    pages: '/',
  };
  const touched = [
    ...sources.flatMap(({ document }) => document ?? []).map((document) => `/beleid/${document}/`),
    ...Object.entries(concerns).flatMap(([name, ids]) =>
      ids.flatMap((other) => (name in folders ? `${folders[name] ?? ''}${String(other)}/` : [])),
    ),
  ];
  expect(touched.length).toBeGreaterThan(0);
  for (const address of touched) {
    const page = pageAt(address);
    expect(page.text, address).toContain(plain(subject));
    expect(page.links, address).toContain(`/beleid/tegenstrijdigheden/#${id}`);
  }
});
