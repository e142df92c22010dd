declare module 'edtf' {
  /** A date of the Extended Date/Time Format; `min` and `max` in milliseconds, UTC. */
  interface ExtendedDate {
    min: number;
    max: number;
  }
  /** @throws Error when the text is not EDTF. */
  export default function edtf(text: string): ExtendedDate;
}
