/** Signs that a terminal or a log would obey, or that nobody sees: control and format characters, and half characters. */
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** A text with a mark of the same width in the place of each sign that nobody sees. */
export const marked = (text: string): string => text.replace(hidden, (sign) => '·'.repeat(sign.length));

/**
 * A text on one line, in which every sign can be seen. Messages quote what a stranger wrote: a line end or an escape code
 * in it could write lines of its own in a report.
 */
export const visible = (text: string): string =>
  text.replace(/\r?\n|\r/g, '⏎').replace(hidden, (sign) => `[U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`);
