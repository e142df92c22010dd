/** What was asked for cannot be made; the message says in Dutch why, and what to do. Nothing has been written. */
export class Refused extends Error {
  /** Two when something has to be given differently, one when the content does not allow it. */
  readonly exitCode: 1 | 2;

  constructor(message: string, exitCode: 1 | 2) {
    super(message);
    this.exitCode = exitCode;
  }
}
