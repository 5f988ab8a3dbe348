/** Checks the rows of a scale. */
import { exact } from '../../money/index.ts';
import type { DecimalText } from '../../rule/index.ts';
import type { Scope } from './scope.ts';

/**
 * Checks that a list has rows and that their thresholds ascend; other rows are reported.
 *
 * @param scope - the place of the list
 * @param thresholds - the thresholds in the order of the rows
 * @param key - the name of the threshold in its row
 * @returns whether the rows are valid
 */
export function checkThresholds(scope: Scope, thresholds: readonly DecimalText[], key: string): boolean {
  if (thresholds.length === 0) {
    scope.report('CAISSE-RULE-EMPTY-LIST');
    return false;
  }
  const faults = thresholds.map((threshold, place) => {
    const before = thresholds[place - 1];
    if (before === undefined || exact(before).lessThan(exact(threshold))) return false;
    const code = exact(before).equals(exact(threshold))
      ? 'CAISSE-RULE-THRESHOLD-DUPLICATE'
      : 'CAISSE-RULE-THRESHOLD-ORDER';
    scope.at(place, key).report(code, { before, threshold });
    return true;
  });
  return !faults.includes(true);
}

/** Whether the first bracket of a scale starts at zero; another start is reported. */
export function startsAtZero([first]: readonly DecimalText[], scope: Scope): boolean {
  if (first === undefined || exact(first).isZero()) return true;
  scope.at(0, 'from').report('CAISSE-SCALE-START', { from: first });
  return false;
}
