import { expect, test } from 'vitest';
import { isError } from '../../src/library/finding.ts';
import { readLibrary } from '../../src/library/library.ts';
import { checkLibrary } from '../../src/rules/check-library.ts';
import { type Change, realContent, withContent } from '../content.ts';

const errorsWith = (changes: Record<string, Change>) =>
  withContent(changes, (directory) => checkLibrary(readLibrary(directory)).filter(isError), realContent);

/** A bracket that nothing closes, in the second line of a list. */
const unclosed = (text: string): string => text.replace('\n', '\n  extra: [niet dicht\n');

test.each(['references.yaml', 'terms.yaml', 'organisations.yaml'])(
  'in %s is één haak niet gesloten: alleen dat wordt gezegd, en niet van alles wat ernaar verwijst',
  async (file) => {
    const errors = await errorsWith({ [file]: unclosed });
    expect(errors.length).toBeGreaterThan(0);
    expect(errors.filter((error) => error.file !== file || error.rule !== 'invalid-yaml')).toEqual([]);
  },
);

test('een lijst is er niet: één fout', async () => {
  expect((await errorsWith({ 'references.yaml': null })).map(({ rule, file }) => [rule, file])).toEqual([
    ['missing-file', 'references.yaml'],
  ]);
});

test('een lijst is geen lijst: één fout', async () => {
  expect((await errorsWith({ 'references.yaml': 'een: groep\n' })).map(({ rule, file }) => [rule, file])).toEqual([
    ['wrong-value', 'references.yaml'],
  ]);
});
