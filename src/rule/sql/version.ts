/** The version of the library, as its package states it. */
export const VERSION = '0.1.0';
