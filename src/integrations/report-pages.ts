import type { AstroIntegration } from 'astro';

/**
 * Tells of every page that it has been written, by its address, while the others are still being made.
 * @param written Is told; the pages come one by one, always in the same order.
 */
export function reportPages(written: (address: string) => void): AstroIntegration {
  // Astro writes a page before it asks for the next one.
  let last: string | undefined;
  const next = (address?: string): void => {
    if (last !== undefined) written(last);
    last = address;
  };
  return {
    name: 'report-pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((standard) => ({
          ...standard,
          render: (request, options) => {
            next(decodeURI(new URL(request.url).pathname));
            return standard.render(request, options);
          },
          teardown: async () => {
            next();
            await standard.teardown?.();
          },
        }));
      },
    },
  };
}
