import type { PolicyDocument } from '../model/policy-document.ts';

/** Ministries in the list of government organisations (TOOI, https://standaarden.overheid.nl/tooi), by their id on this site. */
const ministries: Readonly<Record<string, string>> = {
  'ministerie-van-ocw': 'https://identifier.overheid.nl/tooi/id/ministerie/mnre1109',
};

/** The name of a ministry in TOOI; undefined for another organisation, and for a ministry whose name there is not known here. */
export const ministryId = (organisation: string): string | undefined => ministries[organisation];

/** What is a paper of parliament itself; of an attachment, the number is that of the letter that came with it. */
const papers: readonly PolicyDocument['type'][] = ['kamerbrief', 'brief', 'wetsvoorstel', 'initiatiefnota'];

type Numbers = Pick<PolicyDocument, 'type' | 'dossiers' | 'gazette' | 'documentNumber'>;

/**
 * What a document is called in the collections of the government, as far as its numbers say: in parliament `kst-29240-131`,
 * in the gazette `stcrt-2024-17791`, and the number that the House of Representatives gave it. That of
 * its case is no name of the document.
 */
export function paperIds({ type, dossiers = [], gazette, documentNumber }: Numbers): string[] {
  const items = papers.includes(type) ? dossiers : [];
  const [, year, issue] = /^Stcrt\. (\d{4}), (\d+)$/.exec(gazette ?? '') ?? [];
  return [
    ...items.flatMap(({ number, item }) => (typeof item === 'number' ? `kst-${number.replace(/\s/g, '')}-${item}` : [])),
    ...(year !== undefined && issue !== undefined ? [`stcrt-${year}-${issue}`] : []),
    ...(documentNumber === undefined ? [] : [documentNumber]),
  ];
}

/**
 * The parliamentary paper that a text names and nothing else, as `Kamerstukken II 2021/22, 35925-VIII, nr. 23`; undefined
 * where the text says more than that, or names more papers.
 */
export function paperIdIn(text: string): string | undefined {
  const [, dossier, budget = '', item] =
    /^(?:Kamerstuk(?:ken)? ?(?:II)?,? ?(?:\d{4}\/(?:\d{2}|\d{4}), )?)?(\d{2} ?\d{3})(-[IVX]+)?, nr\. (\d+)$/.exec(text) ?? [];
  return dossier === undefined || item === undefined ? undefined : `kst-${dossier.replace(' ', '')}${budget}-${item}`;
}
