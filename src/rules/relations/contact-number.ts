import type { Entry } from '../../library/entry.ts';
import type { Library } from '../../library/library.ts';
import { collections } from '../../model/collections.ts';
import { ALARM, emergencyContacts } from '../../model/emergency-contacts.ts';
import { at, type FileRemark, type Rule } from '../rule.ts';

/** A telephone number in the words of a name. */
const numberInName = /(?<!\d)(?:11[23]|0\d(?:[ -]?\d){6,9})(?!\d)/g;

const digitsOf = (number: string): string => number.replace(/\D/g, '');

/** What people call when it cannot wait is what everyone knows: 112 is 112, and nobody pays for it. */
export const contactNumber: Rule = {
  code: 'contact-number',
  severity: 'error',
  title: 'Een noodnummer dat niet klopt',
  cause:
    'Boven aan de pagina met hulp staan grote knoppen om te bellen. Wie daarop drukt, is misschien in gevaar. Daarom kent de controle de nummers die nooit veranderen, zoals 112 en 113. Een nummer in de naam van een contact is ook het nummer dat je belt, en een nummer dat geld kost staat nooit bij ‘als het nu nodig is’.',
  mend: 'Zet het nummer terug dat in de melding staat. Is een bekend nummer echt veranderd, vraag dan aan wie de site bouwt om het ook in de controle te veranderen.',
  example: { file: 'contacts.yaml', wrong: "  phone: '113'\n", right: "  phone: '112'\n" },
  check: (library) => [...withoutAlarm(library), ...library.all('contacts').flatMap((entry) => problemsOf(entry))],
};

function withoutAlarm(library: Library): FileRemark[] {
  // Without the list or the folder there is one thing to mend.
  const isRead = !library.unread.has('contacts') && !library.problems.some(({ kind }) => kind === 'missing-folder');
  if (library.exists('contacts', ALARM) || !isRead) return [];
  return [
    {
      file: collections.contacts.path,
      line: 1,
      column: 1,
      message: `Het contact ‘${ALARM}’ ontbreekt: op de pagina met hulp staat dan geen alarmnummer.`,
      hint: 'Zet het terug, met hetzelfde id en bij de groep ‘nu’.',
    },
  ];
}

function problemsOf(entry: Entry<'contacts'>): FileRemark[] {
  const { name, phone, group } = entry.data;
  const known = emergencyContacts.get(entry.id);
  if (known && phone !== known.phone) {
    const place = phone === undefined ? ['name'] : ['phone'];
    return [at(entry, place, `Het nummer van ‘${name}’ is ${known.phone}; dat staat er niet.`, `Schrijf phone: '${known.phone}'.`)];
  }
  if (known && group !== 'nu') {
    const message = `‘${name}’ hoort boven aan de pagina met hulp, bij de groep ‘nu’.`;
    return [at(entry, ['group'], message, 'Schrijf group: nu.')];
  }
  if (group === 'nu' && phone?.startsWith('09')) {
    const hint = 'Kies bij group een andere groep, of neem een nummer dat gratis is.';
    return [at(entry, ['phone'], `Een nummer met 0900 kost geld, en ‘${name}’ staat bij de groep ‘nu’.`, hint)];
  }
  return namesOf(entry).flatMap(({ words, remark }) => {
    const other = (words.match(numberInName) ?? []).find((number) => digitsOf(number) !== digitsOf(phone ?? ''));
    return other === undefined
      ? []
      : remark(
          phone === undefined
            ? `In de naam staat het nummer ${other}, maar er is geen phone.`
            : `In de naam staat het nummer ${other}, maar bellen gaat naar ${phone}.`,
          'Laat de naam en phone hetzelfde nummer hebben.',
        );
  });
}

/** What the buttons of a contact are called, in both languages. */
function namesOf(entry: Entry<'contacts'>): { words: string; remark: (message: string, hint: string) => FileRemark }[] {
  const { translation } = entry;
  return (['name', 'when'] as const).flatMap((field) => {
    const english = translation?.words[field];
    return [
      { words: entry.data[field] ?? '', remark: (message: string, hint: string) => at(entry, [field], message, hint) },
      ...(translation && typeof english === 'string'
        ? [
            {
              words: english,
              remark: (message: string, hint: string) => ({ file: translation.source.file, ...translation.locate([field]), message, hint }),
            },
          ]
        : []),
    ];
  });
}
