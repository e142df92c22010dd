import { describe, expect, test } from 'vitest';
import { readCmsSettings } from '../../src/cms/cms-settings.ts';

test('zonder repository is er geen beheer', () => {
  expect(readCmsSettings({})).toBeUndefined();
  expect(readCmsSettings({ CMS_REPOSITORY: ' ', CMS_BRANCH: 'main' })).toBeUndefined();
});

test('met een repository wel, op main als er niets anders staat', () => {
  expect(readCmsSettings({ CMS_REPOSITORY: 'voorbeeld/kennis' })).toEqual({ repository: 'voorbeeld/kennis', branch: 'main' });
  expect(
    readCmsSettings({ CMS_REPOSITORY: 'voorbeeld/kennis.nl', CMS_BRANCH: 'site/live', CMS_BASE_URL: 'https://inloggen.example.org/' }),
  ).toEqual({ repository: 'voorbeeld/kennis.nl', branch: 'site/live', signIn: 'https://inloggen.example.org' });
  expect(readCmsSettings({ CMS_REPOSITORY: 'a/b', CMS_BASE_URL: 'http://localhost:8787' })?.signIn).toBe('http://localhost:8787');
});

describe.each([
  ['CMS_REPOSITORY', ['kennis', 'https://github.com/voorbeeld/kennis', 'voorbeeld/', '/kennis', 'voor beeld/kennis', '-a/b', 'a/b/c']],
  ['CMS_BRANCH', ['-main', 'a..b', 'a b', '/main', 'main/', 'a//b', 'main.lock', 'a~1', 'a:b', '.a']],
  [
    'CMS_BASE_URL',
    ['inloggen', 'http://inloggen.example.org', 'https://inloggen.example.org/pad', 'https://a@b.example', 'javascript:alert(1)'],
  ],
])('%s', (name, values) => {
  test.each(values)('‘%s’ kan niet, en dat staat erbij', (value) => {
    expect(() => readCmsSettings({ CMS_REPOSITORY: 'voorbeeld/kennis', [name]: value })).toThrow(`${name} is ‘${value}’;`);
  });
});
