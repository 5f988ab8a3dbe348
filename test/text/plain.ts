/** Lines with ordinary spaces, so that an expected text can be typed. */
export const plain = (lines: readonly string[]): string => lines.join('\n').replace(/[\u00A0\u202F]/g, ' ');

/** Whether a line has a defect: remains of code, or two consecutive spaces. */
export const hasLeftovers = (line: string): boolean => /undefined|\[object|NaN|null|\S {2,}\S/.test(line);
