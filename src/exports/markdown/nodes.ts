import type { BlockContent, Heading, Link, List, ListItem, Paragraph, PhrasingContent, Strong, Text } from 'mdast';

/** Parts of Markdown, made as a tree so that what is written in them never becomes markup. */
export const text = (value: string): Text => ({ type: 'text', value });

export const strong = (value: string): Strong => ({ type: 'strong', children: [text(value)] });

export const link = (url: string, words: string): Link => ({ type: 'link', url, children: [text(words)] });

export const paragraph = (...children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });

export const heading = (depth: Heading['depth'], words: string): Heading => ({ type: 'heading', depth, children: [text(words)] });

export const item = (...children: BlockContent[]): ListItem => ({ type: 'listItem', spread: false, children });

export const list = (children: ListItem[]): List => ({ type: 'list', ordered: false, spread: false, children });
