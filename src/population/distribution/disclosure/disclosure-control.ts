/** How small cells are protected in the tables of a distribution. */
import { checkArgument } from '../../../money/index.ts';

/**
 * How small cells are protected.
 *
 * @remarks
 * A cell is a number of a group, such as the households that gain or the sum of a flow; its contributors are the rows of the file that count in it, or that have an amount other than zero. A cell that
 * fails a rule is hidden, with further cells so that no total less the cells shown reveals it.
 *
 * @french secret statistique
 */
export interface DisclosureControl {
  /**
   * The fewest contributors of a cell that is shown, from 2; cells without contributors are shown.
   *
   * @defaultValue `2` where another rule is given
   */
  readonly minimumCell?: number;
  /**
   * The largest share, in whole percent, that one contributor may have of the amounts of a cell, in absolute value: the (1, k) rule.
   *
   * @defaultValue none
   * @source Handbook on Statistical Disclosure Control, chapter 4, https://sdctools.github.io/HandbookSDC/04-magnitude-tabular-data.html
   */
  readonly dominance?: number;
  /**
   * The multiple to which numbers of households and persons, and sums in euros, are rounded, half-up; means and shares are those of the rounded numbers.
   *
   * @defaultValue none
   */
  readonly rounding?: number;
}

/** The rules by which cells are hidden. */
export interface HidingRules {
  readonly minimumCell: number;
  readonly dominance: number | null;
}

const SMALLEST_MINIMUM = 2;
const LARGEST = 1_000_000;

/**
 * Checks the options.
 *
 * @throws TypeError and RangeError that name the option
 */
export function checkDisclosure(control: DisclosureControl | undefined, argument = 'options'): void {
  if (control === undefined) return;
  const name = `${argument}.disclosure`;
  checkArgument(name, control, 'object');
  checkWhole(`${name}.minimumCell`, control.minimumCell, SMALLEST_MINIMUM, LARGEST);
  checkWhole(`${name}.dominance`, control.dominance, 1, 99);
  checkWhole(`${name}.rounding`, control.rounding, 1, LARGEST);
}

function checkWhole(name: string, value: number | undefined, least: number, most: number): void {
  if (value === undefined || (Number.isInteger(value) && value >= least && value <= most)) return;
  throw new RangeError(`${name}: ${String(value)} is not a whole number from ${least} to ${most}`);
}

/** The rules by which cells are hidden; `null` if none is given. */
export function hidingRules(control: DisclosureControl | undefined): HidingRules | null {
  if (control === undefined) return null;
  const { minimumCell, dominance } = control;
  if (minimumCell === undefined && dominance === undefined) return null;
  return { minimumCell: minimumCell ?? SMALLEST_MINIMUM, dominance: dominance ?? null };
}
