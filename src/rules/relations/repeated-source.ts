import type { Entry } from '../../library/entry.ts';
import { at, type FileRemark, type Rule } from '../rule.ts';

export const repeatedSource: Rule = {
  code: 'repeated-source',
  severity: 'warning',
  title: 'Twee keer dezelfde bron',
  cause:
    'De pagina noemt de bron dan twee keer, en het lijkt alsof er twee zijn. Meestal hoort er een andere kop of een ander adres te staan.',
  mend: 'Haal een van de twee weg, of zet erbij waarin ze verschillen: een andere heading, of een ander adres.',
  example: {
    file: 'projects/proefproject.mdx',
    wrong: 'sources:\n  - document: plan-2025\n    heading: Projecten\n  - document: plan-2025\n    heading: Projecten\n',
    right: 'sources:\n  - document: plan-2025\n    heading: Projecten\n',
  },
  check: (library) => library.entries.flatMap(repeatedIn),
};

function repeatedIn(entry: Entry): FileRemark[] {
  const { data } = entry;
  if (!('sources' in data) || data.sources === undefined || data.sources.length < 2) return [];
  const seen = new Set<string>();
  return data.sources.flatMap((source, index) => {
    const key = JSON.stringify(source);
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return at(
      entry,
      ['sources', index],
      'Deze bron staat er al.',
      'Haal een van de twee weg, of zet er een andere heading of een ander adres bij.',
    );
  });
}
