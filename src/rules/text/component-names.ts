import { isComponent, startOf } from '../../body/parse-body.ts';
import { bodyComponentNames } from '../../model/body-components.ts';
import type { BodyText, Remark } from '../rule.ts';
import { htmlMend } from './html-mends.ts';

/** Word puts these before the names of what it copies, as in `<o:p>`. */
const fromWord = /^(?:[ovw]|st\d):/;

/** The components whose name has this sign in it; such names reach for something inside a program. */
export const namesWith = ({ body }: BodyText, sign: '.' | ':', what: string): Remark[] =>
  body.special.flatMap(({ node }) =>
    isComponent(node) && node.name?.includes(sign)
      ? {
          ...startOf(node),
          message: `De naam <${node.name.slice(0, 40)}> heeft een ${what}; dat kan hier niet.`,
          hint: fromWord.test(node.name)
            ? htmlMend(`<${node.name}>`)
            : `Kies een onderdeel uit de lijst: ${bodyComponentNames.join(', ')}.`,
        }
      : [],
  );
