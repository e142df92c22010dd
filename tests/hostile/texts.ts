import { addresses } from './addresses.ts';
import { type Canary, page } from './canary.ts';
import { fields, signs } from './fields.ts';
import { nesting } from './nesting.ts';
import { markup, programs } from './programs.ts';

/** Every hostile page: what it is, the rule that must refuse it, and its whole text. */
export const hostileTexts = (canary: Canary): { name: string; rule: string; text: string }[] => [
  ...[...programs(canary), ...markup(canary), ...addresses(canary), ...signs, ...nesting].map(([name, rule, body]) => ({
    name,
    rule,
    text: page(body),
  })),
  ...fields(canary).map(([name, rule, text]) => ({ name, rule, text })),
];
