import { afterEach, expect, test, vi } from 'vitest';
import { securityContacts } from '../../src/hosting/security-contacts.ts';
import { securityTxt } from '../../src/hosting/security-txt.ts';
import { readLibrary } from '../../src/library/library.ts';
import { brief, findingsOf, libraryOf, realContent } from '../content.ts';

afterEach(() => void vi.unstubAllEnvs());

test('wie bereikbaar is, staat erin: eerst het besloten formulier', () => {
  expect(securityContacts({ CMS_REPOSITORY: 'eigenaar/naam', CONTACT_EMAIL: ' info@example.org ' })).toEqual([
    'https://github.com/eigenaar/naam/security/advisories/new',
    'mailto:info@example.org',
  ]);
  expect(securityContacts({ CONTACT_EMAIL: 'info@example.org' })).toEqual(['mailto:info@example.org']);
  expect(securityContacts({ CONTACT_EMAIL: '', CMS_REPOSITORY: ' ' })).toEqual([]);
});

test.each(['redactie', 'redactie@voorbeeld', 'mailto:', 'redactie @voorbeeld.nl'])('‘%s’ is geen adres, en dat staat erbij', (mail) => {
  expect(() => securityContacts({ CONTACT_EMAIL: mail })).toThrow(`CONTACT_EMAIL is ‘${mail}’; dat is geen e-mailadres.`);
});

test('het bestand volgt RFC 9116', () => {
  const library = readLibrary(realContent);
  expect(securityTxt(['mailto:info@example.org', 'https://example.org/meld'], library, 'https://kennis.example')).toMatch(
    new RegExp(
      [
        '^Contact: mailto:info@example\\.org',
        'Contact: https://example\\.org/meld',
        'Expires: 20\\d\\d-\\d\\d-\\d\\dT00:00:00\\.000Z',
        'Preferred-Languages: nl, en',
        'Canonical: https://kennis\\.example/\\.well-known/security\\.txt',
        'Policy: https://kennis\\.example/lek-melden/\n$',
      ].join('\n'),
    ),
  );
  expect(securityTxt(['mailto:info@example.org'], library)).not.toMatch(/Canonical|Policy|localhost/);
});

test('het geldt net geen jaar na het nalezen van de pagina, en zonder die datum is er geen bestand', async () => {
  const page = 'pages/lek-melden.mdx';
  const dated = await libraryOf({ [page]: (text) => text.replace('2026-11-26', '2026-03-01') });
  expect(securityTxt(['mailto:info@example.org'], dated)).toContain('Expires: 2027-02-28T00:00:00.000Z');
  const withoutDate = { [page]: (text: string) => text.replace('checkedOn: 2026-11-26\n', '') };
  const undated = await libraryOf(withoutDate);
  expect(() => securityTxt(['mailto:info@example.org'], undated)).toThrow('heeft geen checkedOn');
  expect((await findingsOf(withoutDate)).map(brief)).toEqual([
    `${page}:2:1 security-date: Er staat niet bij wanneer deze pagina is nagelezen.`,
  ]);
});

test.each([
  ['2027-09-26', []],
  ['2027-09-27', ['Wat hier staat over het melden van een lek, geldt nog tot 25 november 2027.']],
  ['2027-11-25', ['Wat hier staat over het melden van een lek, geldt nog tot 25 november 2027.']],
  ['2027-11-26', ['Wat hier staat over het melden van een lek, gold tot 25 november 2027.']],
])('op %s is de melding: %j', async (day, messages) => {
  vi.stubEnv('TODAY', day);
  const findings = (await findingsOf({})).filter(({ rule }) => rule === 'security-date');
  expect(findings.map(brief)).toEqual(messages.map((message) => `pages/lek-melden.mdx:5:12 security-date: ${message}`));
});
