/** Ranges of ages and of numbers of persons. */

/** Whether two whole numbers make a range that is not empty; without the second it has no end. */
export function isRange(from: number, before: number | undefined): boolean {
  return (
    Number.isSafeInteger(from) && from >= 0 && (before === undefined || (Number.isSafeInteger(before) && before > from))
  );
}
