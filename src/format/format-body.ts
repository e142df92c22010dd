import { parseMarkdown, writeMarkdown } from './markdown-form.ts';
import { isSameMeaning, meaningOf } from './meaning.ts';

/** How often leaving out a backslash may be tried in one text; every try is a reading of the text. */
const MOST_TRIES = 64;

/**
 * The body of an MDX file in the form of all content files. The writer puts a backslash before every sign that could mean
 * something; here those go that the text can do without, which is tried out, not guessed.
 * @throws Error when the body is no MDX, or holds a program.
 */
export function formatBody(body: string): string {
  const root = parseMarkdown(body);
  const { text, careful } = writeMarkdown(root);
  if (careful.size === 0) return text;
  const meaning = meaningOf(text);
  const plain = new Set<string>();
  let best = text;
  let tries = 0;
  // All at once is tried first, since that is nearly always right; otherwise each half by itself, and so on.
  const todo = [[...careful]];
  for (let places = todo.pop(); places && tries < MOST_TRIES; places = todo.pop()) {
    const attempt = writeMarkdown(root, new Set([...plain, ...places])).text;
    tries += 1;
    if (isSameMeaning(meaning, meaningOf(attempt))) {
      for (const place of places) plain.add(place);
      best = attempt;
    } else if (places.length > 1) {
      const middle = Math.ceil(places.length / 2);
      // The later half goes first, so that of two signs that only mean something together the first one keeps its backslash.
      todo.push(places.slice(0, middle), places.slice(middle));
    }
  }
  return best;
}
