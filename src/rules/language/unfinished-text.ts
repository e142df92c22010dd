import { startOf } from '../../body/parse-body.ts';
import type { SourceFile } from '../../library/source-file.ts';
import { isTranslation } from '../../model/translation.ts';
import { saysNothing } from '../fields/unknown-in-words.ts';
import { isDraft } from '../is-draft.ts';
import type { Rule } from '../rule.ts';

/** What writers leave for later. */
const leftover =
  /(?<![\p{L}\p{N}_-])(?:TODO|FIXME|TBD|XXX+|[Ll]orem ipsum)(?![\p{L}\p{N}_-])|\?{3,}|\[(?:invullen|aanvullen|bron|link|naam|datum|in te vullen|to do|fill in)\](?!\()/u;

const say = ({ file }: SourceFile, found: string) => ({
  message: `Hier staat ‘${found.slice(0, 20)}’; dat lijkt op iets wat nog af moet.`,
  // Only a page can be a draft, and its Dutch file says so.
  hint: `Maak de zin af, of haal dit weg.${file.endsWith('.mdx') && !isTranslation(file) ? ' Is de pagina nog niet klaar, zet dan draft: true bij de velden.' : ''}`,
});

export const unfinishedText: Rule = {
  code: 'unfinished-text',
  severity: 'warning',
  title: 'Iets wat nog af moet',
  cause:
    'TODO, XXX of ??? schrijf je om er later op terug te komen. Lezers zien het ook, en weten dan niet wat zij van de rest moeten denken.',
  mend: 'Maak de zin af, of haal het weg. Is de pagina nog niet klaar, zet dan draft: true bij de velden.',
  example: { file: 'pages/hulp.mdx', wrong: 'TODO: hier komt nog een zin.\n', right: 'Hier staat een zin.\n' },
  checkField: ({ source, value }) => {
    const found = leftover.exec(value);
    return found && !isDraft(source) && !saysNothing(value) ? say(source, found[0]) : undefined;
  },
  checkBody: ({ source, body }) =>
    (isDraft(source) ? [] : body.nodes).flatMap(({ node, parent }) => {
      if (node.type !== 'text' || (parent.type === 'element' && parent.tagName === 'code')) return [];
      const found = leftover.exec(node.value);
      return found ? { ...startOf(node), ...say(source, found[0]) } : [];
    }),
};
