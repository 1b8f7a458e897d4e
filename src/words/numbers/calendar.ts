/** The names of months and seasons, with spaces between. English. */
export const monthNames = 'january february march april may june july august september october november december'
export const seasonNames = 'spring summer autumn fall winter'
