declare module '@citation-js/core' {
  import type { CslItem } from './csl.ts';
  interface Styles {
    get(name: string): string;
    add(name: string, xml: string): void;
  }
  export const plugins: {
    config: {
      get(plugin: '@bibtex'): { format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean } };
      get(plugin: '@csl'): { styles: Styles };
    };
    output: {
      format(
        name: 'bibliography',
        items: readonly CslItem[],
        options: { template: string; lang: string; format: 'html'; asEntryArray: true },
      ): [id: string, html: string][];
      format(
        name: 'bibtex',
        items: readonly CslItem[],
        options: { format: 'object' },
      ): { type: string; label: string; properties: Record<string, string> }[];
      format(name: 'ris', items: readonly CslItem[], options: { format: 'object' }): Record<string, string | string[]>[];
    };
    /** Reads a file of citations; the form is known by its content. */
    input: { chain(text: string, options?: { generateGraph?: boolean }): CslItem[] };
  };
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
