declare module '@citation-js/core' {
  /** What it knows of a work; the same as `CslItem`, and fields that this site does not use. */
  type Item = import('./csl.ts').CslItem;
  interface BibtexEntry {
    type: string;
    label: string;
    properties: Record<string, string>;
  }
  export const plugins: {
    config: { get(plugin: '@bibtex'): { format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean } } };
    output: {
      format(
        name: 'bibliography',
        items: readonly Item[],
        options: { template: 'apa'; lang: string; format: 'html'; asEntryArray: true },
      ): [id: string, html: string][];
      format(name: 'bibtex', items: readonly Item[]): string;
      format(name: 'ris', items: readonly Item[], options: { format: 'object' }): Record<string, string | string[]>[];
    };
    /** Reads a file of citations; the form is known by its content. */
    input: { chain(text: string, options?: { generateGraph?: boolean }): Item[] };
  };
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
