import { describe, expect, test } from 'vitest';
import { patternOf, readBodyPart, writeBodyPart } from '../../src/cms/body-part.ts';
import { bodyPart, bodyParts } from '../../src/cms/body-parts.ts';
import { bodyComponentNames, bodyComponents } from '../../src/model/body-components.ts';

/** A body after a component in it went through its form. */
function throughForm(name: (typeof bodyComponentNames)[number], body: string): string {
  const part = JSON.parse(JSON.stringify(bodyPart(name))) as ReturnType<typeof bodyPart>;
  const match = patternOf(part).exec(body);
  return match ? body.replace(match[0], () => writeBodyPart(part, readBodyPart(match))) : 'niet gevonden';
}

test.each(bodyComponentNames)('het voorbeeld van %s gaat door het formulier zonder dat er iets verandert', (name) => {
  const { example } = bodyComponents[name];
  expect(throughForm(name, example)).toBe(example);
});

test('elk onderdeel heeft een formulier met al zijn attributen', () => {
  for (const { name, attributes, fields, content } of bodyParts()) {
    const names = attributes.members.map((member) => member.name);
    expect(
      fields.map((field) => field.name),
      name,
    ).toEqual(content === 'nothing' ? names : [...names, 'tekst']);
  }
});

describe('een onderdeel van een tekst', () => {
  test('met lege velden heeft geen lege attributen', () => {
    expect(writeBodyPart(bodyPart('Note'), { title: '', tekst: 'Let op.' })).toBe('<Note>\n\nLet op.\n\n</Note>');
    expect(writeBodyPart(bodyPart('HelpBox'), { tekst: null })).toBe('<HelpBox />');
  });

  test('kan niet uit zijn aanhalingstekens breken', () => {
    expect(writeBodyPart(bodyPart('Note'), { title: '"><Script x="', tekst: 'A' })).toBe('<Note title="”><Script x=”">\n\nA\n\n</Note>');
  });

  test('wordt niet verward met een dat anders heet', () => {
    expect(throughForm('Note', '<Notes>\n\nA\n\n</Notes>')).toBe('niet gevonden');
    expect(throughForm('Term', '<Term id="a">een\nregel</Term>')).toBe('niet gevonden');
  });
});
