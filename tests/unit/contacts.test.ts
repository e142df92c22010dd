import { afterEach, describe, expect, test, vi } from 'vitest';
import { libraryIn, readLibrary } from '../../src/library/library.ts';
import { hasPassed } from '../../src/library/today.ts';
import { untranslatedTexts } from '../../src/library/translated-texts.ts';
import { contact } from '../../src/model/contact.ts';
import { brief, findingsOf, realContent } from '../content.ts';

const library = readLibrary(realContent);
const contacts = library.all('contacts');

describe('de contacten', () => {
  test('hebben elk een bron met een adres, en een datum die geweest is', () => {
    expect(contacts.length).toBeGreaterThan(10);
    for (const { id, data } of contacts) {
      expect(
        data.sources.filter(({ url }) => url !== undefined),
        id,
      ).not.toEqual([]);
      expect(hasPassed(data.checkedOn), id).toBe(true);
    }
  });

  test('zijn er elk helemaal in het Engels, met de zelfde feiten', () => {
    const english = libraryIn(library, 'en');
    for (const { id, data } of contacts) {
      const told = english.need('contacts', id);
      expect(
        untranslatedTexts(told).map(({ path }) => path.join('.')),
        id,
      ).toEqual([]);
      expect([told.data.phone, told.data.url, told.data.hours === 'onbekend']).toEqual([data.phone, data.url, data.hours === 'onbekend']);
      expect(english.lang(told.data.can), id).toBeUndefined();
    }
  });
});

describe('een telefoonnummer', () => {
  const phone = contact.shape.phone;
  test.each(['112', '113', '0800-0188', '0900 111 3 111', '088-133 10 00', '0320-331343', '088 0767 000', '116 006'])('%s kan', (number) =>
    expect(phone.safeParse(number).success).toBe(true),
  );
  test.each([
    '06-12345678',
    '0612345678',
    '12',
    'bel ons',
    '0800-',
    '+31 6 12345678',
    'tel:112',
    '199',
    '0049 1234567',
    '00 6 12345678',
    '0906-1234',
    '09090909',
    '030-123456',
  ])('%s kan niet', (number) => expect(phone.safeParse(number).success).toBe(false));
});

describe('contact-date', () => {
  afterEach(() => vi.unstubAllEnvs());
  const on = async (day: string): Promise<string[]> => {
    vi.stubEnv('TODAY', day);
    return (await findingsOf({})).filter(({ rule, message }) => rule === 'contact-date' && message.includes('Voorbeeldlijn')).map(brief);
  };

  test('waarschuwt na zes maanden en niet eerder', async () => {
    expect(await on('2027-05-26')).toEqual([]);
    expect(await on('2027-05-27')).toEqual([
      'contacts.yaml:16:14 contact-date: De gegevens van ‘Voorbeeldlijn’ zijn voor het laatst nagekeken op 26 november 2026; dat is langer dan 6 maanden geleden.',
    ]);
  });

  test('houdt de bouw nooit tegen', async () => {
    vi.stubEnv('TODAY', '2040-01-01');
    expect((await findingsOf({})).find(({ rule }) => rule === 'contact-date')?.severity).toBe('warning');
  });
});
