/** Signs of an id: it becomes a folder on the site, and file systems allow names of at most 255 bytes. */
export const LONGEST_ID = 100;

/** Signs of a title or a name: lists, citations and calendars show it whole. */
export const LONGEST_TITLE = 300;

/** Signs of the address of a page. */
export const LONGEST_ADDRESS = 200;
