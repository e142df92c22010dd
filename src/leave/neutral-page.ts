/**
 * Where a reader goes who must leave quickly: the forecast of the Dutch weather institute. Anyone may be looking at the
 * weather at any time of the day, the page says nothing of where its reader came from, and a public institute shows it
 * at once, without advertisements or a question about cookies in front of it.
 */
export const NEUTRAL_PAGE = 'https://www.knmi.nl/nederland-nu/weer/verwachtingen';
