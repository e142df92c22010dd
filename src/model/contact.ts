import { z } from 'zod';
import { edtfDay } from './dates.ts';
import { id, orUnknown, reference, sources, text, title, webAddress } from './fields.ts';
import { contactAnswers, contactChecks, contactGroups } from './vocabularies/contacts.ts';

/**
 * A telephone number as people write it, in the Netherlands: of an organisation, never a mobile one, and none for games or
 * sex (0906, 0909). Of the short ones 112, 113, and those that are the same in all of Europe.
 */
const phonePattern = /^(?:11[23]|116 ?\d{3}|0[1-57](?:[ -]?\d){8}|08[4578](?:[ -]?\d){7}|0[89]00(?:[ -]?\d){4}(?:(?:[ -]?\d){3})?)$/;

/** Someone outside the institution that a person in distress can turn to: an organisation, never a person. */
export const contact = z.strictObject({
  id: id('Vast kenmerk.'),
  name: title('Naam.'),
  group: contactGroups.schema('In welk deel van de lijst het staat.'),
  organisation: reference('organisations', 'De organisatie van deze site waar het bij hoort.').optional(),
  when: text('In een paar woorden wanneer je hier bent, zoals ‘Is er nu gevaar?’; staat boven aan de pagina.').optional(),
  forWhom: text('Voor wie dit is, en waarvoor.'),
  can: text('Wat zij voor je kunnen doen.'),
  cannot: orUnknown(text('Wat zij niet doen of niet kunnen.')),
  hours: orUnknown(text('Wanneer je hen kunt bereiken, zoals dag en nacht.')),
  languages: orUnknown(text('In welke talen je terechtkunt.')),
  hearing: text('Hoe je hen bereikt als je niet goed hoort of spreekt.').optional(),
  remark: text('Iets om op te letten bij deze gegevens.').optional(),
  phone: z
    .string()
    .regex(phonePattern, { error: 'is geen algemeen telefoonnummer. Schrijf het zoals 0800-0188 of 113; een mobiel nummer kan niet' })
    .meta({ description: 'Telefoonnummer van de organisatie. Laat het weg als geen bron het bevestigt.' })
    .optional(),
  chat: webAddress('Adres waar je kunt chatten.').optional(),
  email: z
    .email({ error: 'is geen e-mailadres' })
    .meta({ description: 'E-mailadres van de organisatie, nooit van een persoon.' })
    .optional(),
  url: webAddress('Pagina van de organisatie zelf.'),
  urlEn: webAddress('Dezelfde pagina in het Engels, als die er is.').optional(),
  free: contactAnswers.schema('Of contact gratis is.'),
  anonymous: contactAnswers.schema('Of het kan zonder je naam te zeggen.'),
  sources: sources.min(1, { error: 'heeft ten minste één bron nodig' }),
  checkedOn: edtfDay('Op welke dag de gegevens voor het laatst met de bronnen zijn vergeleken.'),
  checkedAgainst: contactChecks.schema('Waarmee ze toen zijn vergeleken.'),
});
export type Contact = z.infer<typeof contact>;
