/** The headings that the parts of an intervention's text begin with, in both languages. */
export const isHow = (heading: string): boolean => /^(hoe werkt|how does)/i.test(heading);
export const isDoing = (heading: string): boolean => /^(zo pak|how to)/i.test(heading);
