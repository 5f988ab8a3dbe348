/** The cover of a line as a rule of the algebra. */
import { checkParts, TO_THE_CENT } from '../../money/index.ts';
import {
  type DecimalText,
  max,
  min,
  money,
  multiply,
  named,
  type NumberInputNode,
  ratio,
  round,
  type RuleNode,
  subtract,
} from '../../rule/index.ts';

/** What the cover of a line is computed with. Amounts are euros for one unit. */
export interface CoverTerms {
  readonly rate: DecimalText;
  readonly base?: DecimalText;
  readonly share?: DecimalText;
  /** The ceilings per unit. */
  readonly ceilings: readonly DecimalText[];
}

/** The largest price of a line in euros, and the largest quantity. */
export const LARGEST_PRICE = 1_000_000;

/** The decimals of a quantity. */
export const QUANTITY_DECIMALS = 3;

/** The price of a line, after discounts and without its deposit. */
export const LINE_PRICE: NumberInputNode = {
  kind: 'input',
  name: 'linePrice',
  type: 'money',
  decimals: 2,
  minimum: '0',
  maximum: String(LARGEST_PRICE),
};

/** The quantity of a line. */
export const LINE_QUANTITY: NumberInputNode = {
  kind: 'input',
  name: 'quantity',
  type: 'count',
  decimals: QUANTITY_DECIMALS,
  minimum: '0',
  maximum: String(LARGEST_PRICE),
};

/**
 * The cover of a line as a rule of the algebra, with the inputs `linePrice` (euros) and `quantity`.
 *
 * @remarks
 * The rate applies to the price, or to the base price of the quantity if it is lower, and is rounded to the cent, half-up. The share left to the member
 * is then kept out of the cover, and ceilings per unit limit it, each rounded down to the cent.
 *
 * @param terms - the rate, the base price, the share and the ceilings of the line
 * @law the cover of a line in whole numbers equals its rule
 */
export function coverRule(terms: CoverTerms): RuleNode {
  checkParts('terms', terms, { rate: 'text', ceilings: 'list' });
  const { rate, base, share, ceilings } = terms;
  const ofUnits = (amount: DecimalText): RuleNode => multiply(LINE_QUANTITY, money(amount));
  const basis =
    base === undefined ? LINE_PRICE : named('coverBase', min(LINE_PRICE, round(ofUnits(base), TO_THE_CENT)));
  const atRate = round(multiply(basis, ratio(rate)), TO_THE_CENT);
  const besideShare =
    share === undefined ? [] : [max(money('0'), subtract(LINE_PRICE, round(ofUnits(share), TO_THE_CENT)))];
  const limits = ceilings.map((amount) => round(ofUnits(amount), { to: '0.01', mode: 'down' }));
  return min(atRate, ...besideShare, ...limits);
}
