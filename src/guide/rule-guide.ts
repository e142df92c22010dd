import { collectionNames, type CollectionName, collections } from '../model/collections.ts';
import type { Rule } from '../rules/rule.ts';
import { type RuleGroup, ruleGroups } from '../rules/rules.ts';
import { markDifference, type Piece } from './difference.ts';

/** What the page of a rule shows. */
export interface RuleGuide {
  rule: Rule;
  group: RuleGroup;
  /** The collection of the file in the example. */
  collection: CollectionName | undefined;
  /** Whether it is about the text of a file, and not about its fields. */
  isAboutText: boolean;
  example: { file: string; wrong: Piece[]; right: Piece[] } | undefined;
}

/** Every rule with its explanation, in the order of the groups. */
export const ruleGuides = (): RuleGuide[] => ruleGroups.flatMap((group) => group.rules.map((rule) => guideFor(rule, group)));

function guideFor(rule: Rule, group: RuleGroup): RuleGuide {
  const { example } = rule;
  const folder = example?.file.split('/')[0];
  const collection = collectionNames.find((name) => collections[name].path === folder);
  const isAboutText = (rule.checkBody ?? rule.askBody) !== undefined;
  if (!example) return { rule, group, collection, isAboutText, example };
  const [wrong, right] = markDifference(example.wrong.trimEnd(), example.right.trimEnd());
  return { rule, group, collection, isAboutText, example: { file: example.file, wrong, right } };
}
