/** The plan would be larger than any plan may be once its pointers are written out. */
export class TooLarge extends Error {}
