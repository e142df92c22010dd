import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

// The readers that most other programs use, and that share nothing with the one of the site.

/** Reads a text as MDX. */
export const remarkBody = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();

/** Reads a whole file, with its front matter. */
export const remarkFile = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx).freeze();
