/** The details of a code that has none. */
export type NoDetails = object;
