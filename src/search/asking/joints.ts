/** Letters that join two Dutch words into one: gemeente-s-archief, boek-en-kast. */
export const joints = ['', 's', 'en', 'e', 'n'] as const;
