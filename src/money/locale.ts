/** A language that the library writes: French or English. */
export type Locale = 'fr' | 'en';
