import { type History, readHistory } from '../history/history.ts';
import { openLibrary } from './open-library.ts';

const opened = Symbol.for('kenniscentrum.history');
const shared = globalThis as { [opened]?: Map<string, History> };

/** What git knows of the content of this process, read once per folder. */
export async function openHistory(): Promise<History> {
  const { directory } = await openLibrary('nl');
  const histories = (shared[opened] ??= new Map());
  const history = histories.get(directory) ?? readHistory(directory);
  histories.set(directory, history);
  return history;
}
