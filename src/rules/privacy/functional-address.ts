const wordsOf = (...lines: string[]): string[] => lines.flatMap((line) => line.split(' '));

/** Names of services where people have an address of their own, whatever stands behind the dot. */
const privateServices = new Set(
  wordsOf(
    'aol casema chello fastmail freeler gmail gmx googlemail hetnet hotmail icloud kabelfoon kpnmail kpnplanet live msn onsbrabantnet',
    'outlook planet proton protonmail quicknet rocketmail skynet solcon t-online telenet telfort tuta tutanota upcmail wanadoo xs4all',
    'yahoo yandex ymail ziggo zonnet',
  ),
);

/** As above, where the same name with another ending belongs to someone else. */
const privateDomains = new Set(wordsOf('caiway.net caiway.nl hey.com home.nl mac.com mail.com me.com pm.me tele2.nl web.de'));

/** Words that make an address one of a task or a department; too long to be part of a name of a person. */
const longWords = new RegExp(
  wordsOf(
    'aanmeld accessib administrat admission advies afdeling alumni balie beleid bestuur bezwaar bibliothe boekhoud bureau campus center',
    'centre centrum college commissie committee communica complain compliance conferen confidential congres contact crisis decaan',
    'department dienst diversi docenten emancipat examen facult feedback financ gender grants helpdesk helplijn hotline humanresources',
    'inclusi informatie inkoop inschrijf inspect instituut integri international kantoor kennis klacht klokkenluid lectoraat library',
    'loket marketing medezeggen melding meldpunt ministerie netwerk network newsletter nieuwsbrief noreply office ombud onderwijs',
    'onderzoek ondernemingsraad opleiding personeel platform postbus privacy program project promovendi psycholo recepti redactie',
    'regiegroep registra research secretar security service socialsafety socialesafety steunpunt stichting studenten students studie',
    'subsidie support taskforce toegankelijk training universit veilig vereniging vertrouwens voorlicht vragen webmaster wellbeing welzijn',
    'werkgroep wetenschap whistleblow woordvoer',
  ).join('|'),
);

/** Words that are part of names too; they count when they stand by themselves, as in `hr-amsterdam`. */
const shortWords = new Set(
  wordsOf(
    'admin agenda board cvb desk dpo events hallo hello help hr hrm ict info jobs mail pers post press raad rvb rvt safety team web zorg',
  ),
);

/** Words that could be initials beside a name; they count when nothing else stands there. */
const wholeNames = new Set(wordsOf('fg it or pr'));

/** Whether mail to this address goes to a task or a department rather than to one person. */
export function isFunctional(local: string, domain: string): boolean {
  const parts = domain.toLowerCase().split('.');
  if (privateServices.has(parts.at(-2) ?? '') || privateDomains.has(parts.slice(-2).join('.'))) return false;
  const name = local.toLowerCase();
  const words = name.split(/[^\p{L}\p{N}]+/u);
  return longWords.test(words.join('')) || wholeNames.has(name) || words.some((word) => shortWords.has(word.replace(/\d+$/, '')));
}
