import { DomUtils, ElementType, parseDocument } from 'htmlparser2';

type Node = ReturnType<typeof parseDocument>['children'][number];

/** The words of a page, for another program that makes a page of them. */
export interface PageText {
  title: string;
  description: string;
  markdown: string;
}

const blocks =
  /^(?:article|aside|blockquote|dd|details|div|dl|dt|figcaption|figure|form|h[1-6]|li|ol|p|search|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/;

/** Reads a built page: its title, its description, and all that stands in its main part, as Markdown. */
export function pageText(html: string): PageText {
  const document = parseDocument(html);
  const heading = DomUtils.findOne(({ name }) => name === 'h1', document);
  const description = DomUtils.findOne(({ attribs }) => attribs['name'] === 'description', document);
  const main = DomUtils.findOne(({ name }) => name === 'main', document);
  return {
    title: heading ? DomUtils.textContent(heading).trim() : '',
    description: description?.attribs['content'] ?? '',
    markdown: main ? blocksOf(main).join('\n\n') : '',
  };
}

/** The blocks of Markdown in a node: a node without blocks of its own is one. */
function blocksOf(node: Node): string[] {
  if (!('attribs' in node)) return [];
  if (node.name === 'h1') return [];
  if (node.name === 'table') return [tableOf(node)];
  const mark = /^h[2-6]$/.test(node.name) ? `${'#'.repeat(Number(node.name[1]))} ` : node.name === 'li' ? '- ' : '';
  const made: string[] = [];
  let line = '';
  const endLine = (): void => {
    if (line.trim()) made.push(line.replace(/\s+/g, ' ').trim());
    line = '';
  };
  for (const child of node.children) {
    if ('attribs' in child && blocks.test(child.name)) {
      endLine();
      made.push(...blocksOf(child));
    } else line += inline(child);
  }
  endLine();
  return made.map((block, index) => (index === 0 ? mark + block : block));
}

function tableOf(table: Node): string {
  const rows = DomUtils.getElementsByTagName('tr', table).map(
    (row) => `| ${row.children.map((cell) => inline(cell).replace(/\s+/g, ' ').trim()).join(' | ')} |`,
  );
  const columns = rows[0]?.match(/(?<!\\)\|/g)?.length ?? 1;
  return rows.toSpliced(1, 0, `|${' --- |'.repeat(columns - 1)}`).join('\n');
}

function inline(node: Node): string {
  if (node.type === ElementType.Text) return node.data.replace(/[\\`*_[\]<>#|~]/g, '\\$&');
  if (!('attribs' in node) || node.name === 'svg') return '';
  const words = node.children.map(inline).join('');
  if (words.trim() === '') return '';
  const href = node.attribs['href'];
  if (node.name === 'a' && href !== undefined) return `[${words.trim()}](<${href}>)`;
  return node.name === 'strong' ? `**${words.trim()}**` : words;
}
