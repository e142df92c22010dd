import type { SourceFile } from '../library/source-file.ts';

/** Whether a file says of itself that readers may not see it yet. */
export const isDraft = ({ data }: SourceFile): boolean =>
  typeof data === 'object' && data !== null && 'draft' in data && data.draft === true;
