import { expect, test } from 'vitest';
import { reportAddress } from '../../src/report/report-address.ts';
import { reportPlace } from '../../src/report/report-place.ts';

const start = { subject: 'Klopt er iets niet? Safe & sound', body: 'Over: x\nWat?', page: 'https://voorbeeld.nl/hulp/' };

test('zonder plek leest niemand mee; een mailadres gaat voor een repository', () => {
  expect(reportPlace({})).toBeUndefined();
  expect(reportPlace({ CONTACT_EMAIL: 'info@voorbeeld.nl', CMS_REPOSITORY: 'eigenaar/naam' })).toEqual({ mail: 'info@voorbeeld.nl' });
});

test('een mail is ingevuld, en leest in een programma zoals bedoeld', () => {
  const address = new URL(reportAddress({ mail: 'info@voorbeeld.nl' }, start));
  expect(address.protocol).toBe('mailto:');
  expect(address.searchParams.get('subject')).toBe(start.subject);
  expect(address.searchParams.get('body')).toBe(start.body);
});

test('een formulier krijgt de titel en de pagina mee', () => {
  const place = reportPlace({ CMS_REPOSITORY: 'eigenaar/naam' });
  if (!place) throw new Error('Er is geen plek.');
  const address = new URL(reportAddress(place, start));
  expect(address.origin + address.pathname).toBe('https://github.com/eigenaar/naam/issues/new');
  expect(Object.fromEntries(address.searchParams)).toEqual({ template: 'meld-een-fout.yml', title: start.subject, page: start.page });
});
