/** Where a scale begins. */
import { exact } from '../../money/index.ts';
import type { DecimalText } from '../../rule/index.ts';
import type { Scope } from '../scope.ts';

/** Whether the first bracket starts at zero, so that the scale says what holds at the bottom; it is reported if not. */
export function startsAtZero([first]: readonly DecimalText[], scope: Scope): boolean {
  if (first === undefined || exact(first).isZero()) return true;
  scope.at(0, 'from').report('CAISSE-SCALE-START', { from: first });
  return false;
}
