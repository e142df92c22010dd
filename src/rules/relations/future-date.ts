import { today } from '../../library/today.ts';
import { earliest, isEdtfDate } from '../../model/dates.ts';
import { isDraft } from '../is-draft.ts';
import type { FieldText, Rule } from '../rule.ts';

/** Fields that say when something was done. */
const done = new Set(['checkedOn', 'judgedOn', 'statusAsOf', 'published', 'awardedOn', 'metOn']);

/** Files of which the field `date` says when something came about, and not when it will be. */
const withDate = /^(?:policy|programmes)\/|^(?:commitments|redirects)\.yaml$/;

/** The first day after the time in which the field may lie; undefined for a field that may lie in any time. */
function endOf({ source: { file }, path }: FieldText): number | undefined {
  const field = path.at(-1);
  if (done.has(String(field)) || (field === 'date' && path.length <= 2 && withDate.test(file))) return earliest(today()) + 1;
  // Journals put the year of a coming issue on what they have published already.
  return field === 'issued' ? earliest(String(Number(today().slice(0, 4)) + 2)) : undefined;
}

/** What has been done, cannot have been done on a day that is still to come. */
export const futureDate: Rule = {
  code: 'future-date',
  severity: 'error',
  title: 'Een datum die nog moet komen',
  cause:
    'Wat al gebeurd is, heeft een datum die voorbij is. Met een verkeerd jaar lijkt een oordeel of een telefoonnummer jarenlang vers, en vraagt niemand of het nog klopt.',
  mend: 'Kijk de datum na, vooral het jaar. Weet je hem niet, schrijf dan onbekend waar dat mag. Is de pagina nog niet gepubliceerd, zet er dan draft: true bij.',
  example: { file: 'projects/proefproject.mdx', wrong: 'statusAsOf: 2062-01\n', right: 'statusAsOf: 2026-01\n' },
  checkField: (field) => {
    const end = endOf(field);
    const { value } = field;
    if (end === undefined || !isEdtfDate(value) || earliest(value) < end || isDraft(field.source)) return undefined;
    return {
      message: `Bij ‘${String(field.path.at(-1))}’ staat ‘${value}’; die datum moet nog komen.`,
      hint: 'Kijk de datum na, vooral het jaar.',
    };
  },
};
