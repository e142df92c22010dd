import { isDoing } from '../body/intervention-parts.ts';
import { isElement, parseBody, textOf } from '../body/parse-body.ts';
import { sentencesOf } from '../i18n/format.ts';
import type { Locale } from '../model/vocabulary.ts';

/** A paragraph says more than its beginning. */
const MOST_SENTENCES = 2;

/** How to begin with an intervention: the first item of a list under ‘Zo pak je het aan’, or else how that part begins. */
export function firstStep(body: string, locale: Locale): string | undefined {
  let inside = false;
  let paragraph: string | undefined;
  for (const { node } of parseBody(body, locale).nodes) {
    if (isElement(node, 'h2')) inside = isDoing(textOf(node));
    if (!inside) continue;
    if (isElement(node, 'li')) return clean(textOf(node));
    if (isElement(node, 'p')) paragraph ??= clean(textOf(node));
  }
  if (paragraph === undefined) return undefined;
  return sentencesOf(paragraph, locale).slice(0, MOST_SENTENCES).join('').trim();
}

const clean = (text: string): string => text.replace(/\s+/g, ' ').trim();
