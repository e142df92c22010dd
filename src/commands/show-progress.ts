import { formatNumber } from '../i18n/format.ts';
import type { Progress } from '../publication/progress.ts';

/** What a terminal does with a line that is written again. */
const AGAIN = '\r\x1b[K';

/** Shows each step in a terminal, and when it is done how much it made in which time. Elsewhere, as in a log, it says nothing. */
export function showProgress(stream: NodeJS.WriteStream): Progress {
  if (!stream.isTTY) return () => () => undefined;
  return (step) => {
    const begin = performance.now();
    stream.write(`${step} …`);
    return (count, what) => {
      const seconds = formatNumber(Math.round((performance.now() - begin) / 100) / 10, 'nl');
      stream.write(`${AGAIN}${step}: ${formatNumber(count, 'nl')} ${what}, ${seconds} s\n`);
    };
  };
}
