import type { BetterName } from '../../library/file-name.ts';

/** What to call a file instead, in words. */
export const nameToGive = ({ name, taken }: BetterName): string =>
  taken
    ? `De goede naam, ${name}, is al van een ander bestand. Is het hetzelfde, haal dit dan weg; anders kies je een andere naam.`
    : `Noem het ${name}.`;
