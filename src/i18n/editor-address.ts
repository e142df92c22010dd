/** Address of the web editor on the site. */
export const EDITOR = '/beheer/';
