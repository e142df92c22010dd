import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/**
 * Reads the options of a command. Stops the process with a clear line when an option is not known.
 * @param options The options of the command, each with a value.
 */
export function readArguments<const Name extends string>(
  options: readonly Name[],
): { values: Partial<Record<Name, string>>; positionals: string[] } {
  try {
    const { values, positionals } = parseArgs({
      options: Object.fromEntries(options.map((name) => [name, { type: 'string' as const }])),
      allowPositionals: true,
    });
    return { values: values as Partial<Record<Name, string>>, positionals };
  } catch {
    stop(`Deze opdracht kent alleen: ${options.map((name) => `--${name} WAARDE`).join(', ') || 'geen opties'}.`);
  }
}

/** Says in one line why the command cannot go on. */
export function stop(message: string): never {
  console.error(message);
  process.exit(2);
}

export const projectFolder = resolve(import.meta.dirname, '../..');
export const contentFolder = (option?: string): string => resolve(option ?? `${projectFolder}/content`);
