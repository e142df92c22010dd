import { expect, test } from 'vitest';
import { siteAddress } from '../../src/i18n/site-address.ts';

test.each([
  [undefined, 'http://localhost:4321'],
  ['', 'http://localhost:4321'],
  ['https://voorbeeld.nl', 'https://voorbeeld.nl'],
  [' https://voorbeeld.nl/ ', 'https://voorbeeld.nl/'],
  ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
])('SITE_URL ‘%s’ geeft %s', (set, address) => {
  expect(siteAddress({ SITE_URL: set })).toBe(address);
});

test.each(['voorbeeld.nl', 'www.voorbeeld.nl/', 'ftp://voorbeeld.nl', 'https://voorbeeld.nl/kennis/', 'https://voorbeeld.nl/#x'])(
  'op ‘%s’ kan de site niet staan, en dat staat erbij',
  (set) => {
    expect(() => siteAddress({ SITE_URL: set })).toThrow(`SITE_URL is ‘${set}’; daar kan de site niet staan.`);
  },
);
