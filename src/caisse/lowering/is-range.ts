/** Ranges of ages and of numbers of persons. */

/** Whether two whole numbers form a non-empty range; without the second, the range is unbounded. */
export function isRange(from: number, before: number | undefined): boolean {
  return (
    Number.isSafeInteger(from) && from >= 0 && (before === undefined || (Number.isSafeInteger(before) && before > from))
  );
}
