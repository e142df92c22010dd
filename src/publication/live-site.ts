/** What a live site answered when it was asked for an address. */
export type Answer =
  | { outcome: 'text'; text: string }
  /** It answered with a status that is no success. */
  | { outcome: 'refused'; status: number }
  /** It sent the reader to another address. */
  | { outcome: 'moved'; to: string }
  | { outcome: 'slow'; seconds: number }
  | { outcome: 'unreachable' };

export interface LiveSite {
  /** Asks for an address inside the site, such as `/projecten/`. */
  ask: (path: string) => Promise<Answer>;
}

/** How long a site may take to answer, in milliseconds. */
const PATIENCE = 20_000;

/** Opens a live site; undefined when its home page does not answer. */
export async function openSite(address: URL, patience = PATIENCE): Promise<LiveSite | undefined> {
  const ask =
    (base: URL) =>
    async (path: string): Promise<Answer> => {
      const asked = new URL(path, base);
      try {
        const response = await fetch(asked, { signal: AbortSignal.timeout(patience) });
        const text = await response.text();
        const landed = new URL(response.url);
        if (landed.origin !== asked.origin || landed.pathname !== asked.pathname) return { outcome: 'moved', to: landed.href };
        return response.ok ? { outcome: 'text', text } : { outcome: 'refused', status: response.status };
      } catch (error) {
        const isSlow = error instanceof Error && error.name === 'TimeoutError';
        return isSlow ? { outcome: 'slow', seconds: patience / 1000 } : { outcome: 'unreachable' };
      }
    };
  const home = await ask(address)('/');
  switch (home.outcome) {
    case 'slow':
    case 'unreachable':
      return undefined;
    // A site may live at another address than was typed, such as https in place of http.
    case 'moved':
      return { ask: ask(new URL(home.to)) };
    default:
      return { ask: ask(address) };
  }
}
