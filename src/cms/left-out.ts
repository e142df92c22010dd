/** Stands in for a part of Sveltia CMS that this site leaves out; it is never asked for. */
const leftOut: never[] = [];
export default leftOut;
