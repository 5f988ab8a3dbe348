/** The largest plausible rate on an amount of a household. */
import type { DecimalText } from '../../rule/index.ts';

/**
 * Above a fifth of an income, a rate without a percent sign was probably meant in percent.
 *
 * @remarks
 * An assumption of the library: scales of caisses that were published ask for some percent of an income.
 */
export const PLAUSIBLE_RATE: DecimalText = '0.2';
