import { describe, expect, test } from 'vitest';
import { brief, findingsOf } from '../content.ts';

describe('namen die geen map of bestand kunnen worden', () => {
  const [longest, tooLong] = ['a'.repeat(100), 'a'.repeat(101)];
  const organisation = (id: string) => ({
    'organisations.yaml': (text: string) => `${text}\n- id: ${id}\n  name: Lang\n  kind: fonds\n  description: Een organisatie.\n`,
  });
  const oldAddress = (name: string) => ({
    'redirects.yaml': `- from: /oud/${name}/\n  to: /hulp/\n  reason: De pagina is verhuisd.\n  date: 2026-01-01\n`,
  });

  test('een kenmerk heeft hoogstens honderd tekens', async () => {
    expect(await findingsOf(organisation(longest))).toEqual([]);
    expect((await findingsOf(organisation(tooLong))).map(brief)).toEqual([
      expect.stringMatching(/^organisations\.yaml:\d+:7 wrong-value: Bij ‘id’ staat ‘a+…?’: mag hoogstens 100 tekens lang zijn\.$/),
    ]);
  });

  test('een oud adres heeft hoogstens tweehonderd tekens', async () => {
    expect((await findingsOf(oldAddress('b'.repeat(194)))).map(brief)).toEqual([]);
    expect((await findingsOf(oldAddress('b'.repeat(195)))).map(brief)).toEqual([
      expect.stringMatching(/^redirects\.yaml:1:9 wrong-value: Bij ‘from’ staat ‘.*’: mag hoogstens 200 tekens lang zijn\.$/),
    ]);
  });
});
