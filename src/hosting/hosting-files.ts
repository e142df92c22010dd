import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Library } from '../library/library.ts';
import { allHeaders, siteHeaders } from './headers.ts';
import { headersFile } from './headers-file.ts';
import { movedFiles } from './moved-files.ts';
import { SECURITY_TXT, securityTxt } from './security-txt.ts';

export interface HostingOptions {
  /** Whether the web editor is on the site, which may do more than the pages. */
  hasEditor: boolean;
  /** Where people can report a leak. */
  contacts: readonly string[];
}

/**
 * Puts in a built site what hosts read: the headers to send, and the addresses that moved. With a contact the site also gets
 * the file that says where to report a leak.
 */
export async function writeHostingFiles(site: string, library: Library, { hasEditor, contacts }: HostingOptions): Promise<void> {
  const files = {
    _headers: headersFile(hasEditor ? allHeaders : siteHeaders),
    ...movedFiles(library.all('redirects').map(({ data }) => data)),
    ...(contacts.length > 0 ? { [SECURITY_TXT]: securityTxt(contacts, library, process.env['SITE_URL']) } : {}),
  };
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(site, name)), { recursive: true });
    await writeFile(join(site, name), text);
  }
}
