import { writeCalendar } from '../agenda/calendar.ts';
import { calendarAddress } from '../i18n/file-addresses.ts';
import { siteLocales } from '../i18n/texts.ts';
import { libraryIn } from '../library/library.ts';
import type { Exporter } from './export-file.ts';

/** The agenda, for a calendar of one's own. */
export const calendarFiles: Exporter = (source) =>
  siteLocales.map((locale) => ({
    path: calendarAddress(locale).slice(1),
    content: () => writeCalendar(libraryIn(source.library, locale), locale, source),
  }));
