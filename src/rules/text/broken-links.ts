/** A link or a note that did not become one, with what it should have been. */
interface Broken {
  /** With the places of its parts, so that they can be shown as they were typed. */
  pattern: RegExp;
  say: (parts: string[]) => { message: string; hint: string };
}

/** How an address begins. */
const ADDRESS = String.raw`(?:https?:|mailto:|tel:|www\.|\.\.?\/|[/#])`;
const WORDS = String.raw`[^[\]\n]{1,200}`;

const link = (bang: string, words: string, address: string): string => `${bang}[${words.trim()}](${address})`;
const what = (bang: string): string => (bang === '' ? 'link' : 'plaatje');

/** In the order in which they are looked for: what one of them has found, the next ones do not see. */
export const brokenLinks: readonly Broken[] = [
  {
    pattern: new RegExp(String.raw`(!?)\[(${WORDS})\][ \t\u00A0]{1,5}\((?=${ADDRESS})([^()\s]{1,500})`, 'dg'),
    say: ([bang = '', words = '', address = '']) => ({
      message: `Tussen ] en ( staat een spatie; zo is dit geen ${what(bang)}.`,
      hint: `Haal de spatie weg: ${link(bang, words, address)}.`,
    }),
  },
  {
    pattern: new RegExp(String.raw`\(([^()\n]{1,200})\)\[(?=${ADDRESS})([^[\]\s]{1,500})\]`, 'dg'),
    say: ([words = '', address = '']) => ({
      message: 'De haken zijn verwisseld; zo is dit geen link.',
      hint: `Zet de woorden tussen vierkante haken en het adres tussen ronde: ${link('', words, address)}.`,
    }),
  },
  {
    pattern: new RegExp(String.raw`(!?)\[(${WORDS})\]\(([^()\n]{0,500})(\)?)`, 'dg'),
    say: ([bang = '', words = '', address = '', end = '']) => unreadAddress(bang, words, address.trim(), end !== ''),
  },
  {
    pattern: new RegExp(String.raw`\[([^[\]()\n]{1,200})\((?=${ADDRESS})([^()\s]{1,500})\)(?![^[\n]{0,300}\])`, 'dg'),
    say: ([words = '', address = '']) => ({
      message: 'Achter de woorden van de link ontbreekt ]; zo is dit geen link.',
      hint: `Schrijf ${link('', words, address)}.`,
    }),
  },
  {
    pattern: new RegExp(String.raw`(!?)\[(${WORDS})\]\[([^[\]\n]{1,200})\]`, 'dg'),
    say: ([bang = '', words = '', label = '']) =>
      new RegExp(`^${ADDRESS}`).test(label)
        ? {
            message: `Het adres staat tussen vierkante haken; zo is dit geen ${what(bang)}.`,
            hint: `Zet het tussen ronde haken: ${link(bang, words, label)}.`,
          }
        : {
            message: `Bij [${label.slice(0, 60)}] staat nergens een adres; zo is dit geen ${what(bang)}.`,
            hint: `Zet het adres tussen ronde haken achter de woorden: ${link(bang, words, 'https://…')}.`,
          },
  },
  {
    pattern: /\[\^([^\][\s]{1,60})\]/dg,
    say: ([label = '']) => ({
      message: `Bij [^${label}] hoort een noot, en die is er niet.`,
      hint: `Zet onderaan de tekst, op een eigen regel: [^${label}]: en dan de noot. Haal [^${label}] anders weg.`,
    }),
  },
];

/** What keeps an address between round brackets from being read. */
function unreadAddress(bang: string, words: string, address: string, isEnded: boolean): { message: string; hint: string } {
  const [first = ''] = address.split(/\s/);
  if (!isEnded) {
    return {
      message: `Achter het adres ontbreekt ); zo is dit geen ${what(bang)}.`,
      hint: `Zet ) direct achter het adres: ${link(bang, words, first === '' ? 'https://…' : first)}.`,
    };
  }
  const message = `In het adres staat een spatie; zo is dit geen ${what(bang)}.`;
  if (/^tel:/i.test(address))
    return { message, hint: `Schrijf het nummer aan elkaar: ${link(bang, words, `tel:${address.replace(/[^\d+]/g, '')}`)}.` };
  if (/^\S+\s+["'“”„‘’]/.test(address))
    return { message, hint: `Laat tussen de ronde haken alleen het adres staan: ${link(bang, words, first)}.` };
  if (/^https?:/i.test(address)) {
    return { message, hint: `Schrijf %20 in plaats van de spatie: ${link(bang, words, address.replace(/\s+/g, '%20'))}.` };
  }
  return /^[./]\S*\s/.test(address)
    ? {
        message,
        hint: `Haal de spatie weg. Op deze site staat daar een streepje: ${link(bang, words, address.replace(/\s+/g, '-'))}.`,
      }
    : {
        message: `Tussen de ronde haken staat geen adres; zo is dit geen ${what(bang)}.`,
        hint: `Zet daar één adres, en niets anders: ${link(bang, words, 'https://…')}.`,
      };
}
