import { type Rule, saying } from '../rule.ts';

export const fileTooLarge: Rule = {
  code: 'file-too-large',
  severity: 'error',
  title: 'Het bestand is te groot',
  cause: 'Een tekst van meer dan 512 KB leest niemand, en nakijken duurt dan lang. Een plaatje van die grootte is traag op een telefoon.',
  mend: 'Verdeel een tekst over meer bestanden. Maak een plaatje kleiner: 1600 pixels breed is genoeg.',
  check: saying('file-too-large', ({ bytes, maximum, file }) => ({
    message: `Het bestand is ${Math.ceil(bytes / 1024)} KB; het mag hoogstens ${maximum / 1024} KB zijn.`,
    hint: file.startsWith('images/') ? 'Maak het plaatje kleiner; 1600 pixels breed is genoeg.' : 'Verdeel de tekst over meer bestanden.',
  })),
};
