/** Remaining income: resources minus charges. */
import {
  checkRounding,
  checkWord,
  type DecimalInput,
  exact,
  readOptional,
  type Rounding,
  TO_THE_CENT,
  toPlainText,
} from '../money/index.ts';
import { add, count, divide, type Evaluation, multiply, named, round, type RuleNode, subtract } from '../rule/index.ts';
import { persons } from './persons.ts';
import { computeFor } from './compute-for.ts';
import { consumptionUnits } from './consumption-units.ts';
import type { Household } from './household.ts';
import { householdInputs } from './household-inputs.ts';

/** The unit of a remaining income. */
export type RemainingIncomePer = 'household' | 'person' | 'consumption-unit';

const PER: readonly RemainingIncomePer[] = ['household', 'person', 'consumption-unit'];

/** The terms and the divisor of a remaining income. */
export interface RemainingIncomeOptions {
  /**
   * The monthly amounts that are added up.
   *
   * @defaultValue the income
   */
  readonly resources?: readonly RuleNode[];
  /**
   * The monthly amounts that are subtracted.
   *
   * @defaultValue housing costs and charges
   */
  readonly charges?: readonly RuleNode[];
  /**
   * The unit: the household, or each person.
   *
   * @defaultValue `'household'`
   */
  readonly per?: RemainingIncomePer;
  /**
   * The days of a month, above zero: the result is then for one day. 30 is usual.
   *
   * @defaultValue none, for the whole month
   */
  readonly daysPerMonth?: DecimalInput;
  /**
   * How the result is rounded.
   *
   * @defaultValue to the cent, half-up
   */
  readonly rounding?: Rounding;
}

/**
 * Resources minus charges, in euros per month or per day, rounded once.
 *
 * @throws RangeError when `daysPerMonth` is not a plain decimal number
 * @french reste à vivre
 */
export function remainingIncome(options: RemainingIncomeOptions = {}): RuleNode {
  const {
    resources = [householdInputs.income],
    charges = [householdInputs.housingCosts, householdInputs.charges],
    per = 'household',
    daysPerMonth,
    rounding = TO_THE_CENT,
  } = options;
  const total = named('remaining-income.resources', add(...resources));
  const left = charges.length === 0 ? total : subtract(total, named('remaining-income.charges', add(...charges)));
  const divisors = [
    ...divisorsOf(per),
    ...(daysPerMonth === undefined ? [] : [count(toPlainText(exact(daysPerMonth)))]),
  ];
  const [first, ...others] = divisors;
  return named(
    'remaining-income',
    first === undefined ? round(left, rounding) : divide(left, others.reduce(multiply, first), rounding),
  );
}

function divisorsOf(per: RemainingIncomePer): RuleNode[] {
  switch (per) {
    case 'household':
      return [];
    case 'person':
      return [persons()];
    case 'consumption-unit':
      return [consumptionUnits()];
    default:
      return per satisfies never;
  }
}

/** The divisor of a remaining income. */
export type ComputeRemainingIncomeOptions = Omit<RemainingIncomeOptions, 'resources' | 'charges'>;

/**
 * Computes income less housing costs and charges of a household in a month.
 *
 * @returns euros as decimal text; incomplete where one of the amounts, or an age that is needed, is not known
 * @throws CaisseError when `checkHousehold` finds errors in the household
 * @throws RangeError when `month` is not a month, `YYYY-MM`
 * @throws RangeError when `daysPerMonth` is not a plain decimal number, or is zero
 * @example
 * ```ts
 * import { computeRemainingIncome } from 'caisse-rules/household';
 *
 * const household = {
 *   members: [{ age: 36 }, { age: 11 }],
 *   resources: { income: 1500, housingCosts: '640,50', charges: 120 },
 * };
 * const options = { per: 'person', daysPerMonth: 30 } as const;
 * console.log(computeRemainingIncome(household, '2027-04', options)); // => { complete: true, value: '12.33' }
 * ```
 */
export function computeRemainingIncome(
  household: Household,
  month: string,
  options: ComputeRemainingIncomeOptions = {},
): Evaluation {
  const { per = 'household', daysPerMonth, rounding = TO_THE_CENT } = readOptional('options', options, { per: 'text' });
  checkWord('options.per', per, PER);
  checkRounding('options.rounding', rounding);
  if (daysPerMonth !== undefined && !exact(daysPerMonth, 'options.daysPerMonth').greaterThan(0))
    throw new RangeError(`options.daysPerMonth: ${toPlainText(exact(daysPerMonth))} is not above zero`);
  return computeFor(remainingIncome(options), household, month);
}
