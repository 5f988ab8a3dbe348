/** A language that the library writes: French or English. */
export type Language = 'fr' | 'en';
