/** What a text needs to set, write or ask for to betray that it ran. */
export interface Canary {
  /** A file that must never be there. */
  file: string;
  /** An address that must never be asked for. */
  address: string;
}

/** A hostile text: what it is, the rule that must refuse it, and what stands in the body or the fields of a page. */
export type HostileText = readonly [name: string, rule: string, text: string];

/** Something that runs, if anything does: it writes a file, sets a global and asks for an address. */
export const run = ({ file, address }: Canary): string =>
  `(globalThis.canary=1,globalThis.process?.getBuiltinModule?.('fs').writeFileSync('${file}','x'),globalThis.fetch?.('${address}'))`;

/** A good page with this body, and these fields more. */
export const page = (body: string, fields = ''): string => `---\ntitle: Proef\nsummary: Een proef.\ngroup: site\n${fields}---\n\n${body}`;
