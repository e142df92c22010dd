import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/**
 * Reads the options of a command. Stops the process with a clear line when an option is not known.
 * @param options The options of the command, each with a value.
 * @param flags The options without a value.
 */
export function readArguments<const Name extends string, const Flag extends string = never>(
  options: readonly Name[],
  flags: readonly Flag[] = [],
): { values: Partial<Record<Name, string> & Record<Flag, boolean>>; positionals: string[] } {
  try {
    const { values, positionals } = parseArgs({
      options: Object.fromEntries([
        ...options.map((name) => [name, { type: 'string' as const }] as const),
        ...flags.map((name) => [name, { type: 'boolean' as const }] as const),
      ]),
      allowPositionals: true,
    });
    return { values: values as Partial<Record<Name, string> & Record<Flag, boolean>>, positionals };
  } catch {
    const known = [...options.map((name) => `--${name} WAARDE`), ...flags.map((name) => `--${name}`)];
    stop(`Deze opdracht kent alleen: ${known.join(', ') || 'geen opties'}.`);
  }
}

/** Says in one line why the command cannot go on. */
export function stop(message: string): never {
  console.error(message);
  process.exit(2);
}

export const projectFolder = resolve(import.meta.dirname, '../..');
export const contentFolder = (option?: string): string => resolve(option ?? `${projectFolder}/content`);
