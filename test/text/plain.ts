/** Lines with ordinary spaces, so that an expected text can be typed. */
export const plain = (lines: readonly string[]): string => lines.join('\n').replace(/[\u00A0\u202F]/g, ' ');

/** What no sentence may hold: leftovers of code, and two spaces inside a line. */
export const LEFTOVERS: RegExp = /undefined|\[object|NaN|null|\S {2,}\S/;
