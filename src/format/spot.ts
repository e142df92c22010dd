/** Where in a text the writer can be careful or plain: a kind of sign in one of its blocks, or the addresses in it. */
export type Spot = string;

export const spot = (block: number | undefined, what: string): Spot => `${block} ${what}`;
