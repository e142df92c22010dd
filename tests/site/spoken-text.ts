import { Parser } from 'htmlparser2';

/** What a screen reader says, a piece at a time, and in which language it says it. */
export interface Spoken {
  text: string;
  language: string;
}

/** Never read as words: programs, and what someone would type. */
const silent = new Set(['script', 'style', 'code', 'pre', 'title']);

/** The words of a page, each with the language that the nearest `lang` gives them. */
export function spokenText(html: string): Spoken[] {
  const spoken: Spoken[] = [];
  const open: { language: string; isSilent: boolean }[] = [];
  let words = '';
  const here = () => open.at(-1) ?? { language: '', isSilent: false };
  const say = (text: string): void => {
    const plain = text.replace(/\s+/g, ' ').trim();
    if (plain !== '' && !here().isSilent) spoken.push({ text: plain, language: here().language });
  };
  const flush = (): void => {
    say(words);
    words = '';
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      flush();
      open.push({ language: attributes['lang'] ?? here().language, isSilent: here().isSilent || silent.has(name) });
      for (const attribute of ['aria-label', 'alt', 'placeholder']) say(attributes[attribute] ?? '');
    },
    ontext(text) {
      words += text;
    },
    onclosetag() {
      flush();
      open.pop();
    },
  });
  parser.end(html);
  return spoken;
}
