/** Explains the cover of a basket: the rules of each line with their weights, and its computation. */
import { exact, fromScaledInteger } from '../../money/index.ts';
import { explain, type Explanation } from '../../rule/index.ts';
import type { Caisse } from '../lowered.ts';
import type { Basket, CoverBasketResult, CoveredBasket, CoveredLine } from './basket.ts';
import { coverOf, type CoverBasketOptions, type DecidedLine, decideBasket } from './cover-basket.ts';
import { coverRule, QUANTITY_DECIMALS } from './cover-rule.ts';
import type { LoweredOutcome } from './lowered.ts';
import type { RuleWeight, SideAnswer } from './resolve.ts';

/** A rule that applies to a line. The rules of a side stand from the heaviest to the lightest: the first counts. */
export interface ConsideredRule {
  readonly rule: string;
  readonly weight: RuleWeight;
  readonly outcome: LoweredOutcome;
}

/** One side of a line: the rules that apply, and what follows from them or from their absence. */
export interface SideExplanation {
  readonly rules: readonly ConsideredRule[];
  readonly outcome: LoweredOutcome;
}

/** The cover of a line with its reasons. */
export interface LineExplanation {
  readonly line: CoveredLine;
  readonly place: SideExplanation;
  readonly product: SideExplanation;
  /** The computation of the cover before the ceilings per purchase and per month; left out for refused lines. */
  readonly cover?: Explanation;
}

/** The cover of a basket with its reasons, or diagnostics. */
export type ExplainBasketResult =
  | { readonly ok: true; readonly cover: CoveredBasket; readonly lines: readonly LineExplanation[] }
  | Extract<CoverBasketResult, { readonly ok: false }>;

/**
 * Explains the cover of a basket.
 *
 * @param caisse - a checked caisse
 * @param basket - the lines, and a discount
 * @param place - an entry of the register `places`, or any other name
 * @param at - the month, `YYYY-MM`, or the day, `YYYY-MM-DD`
 * @param options - what has been covered in the month before
 * @returns the cover that `coverBasket` gives, with the rules and the computation of each line
 * @throws TypeError when an argument has another type
 * @law an explained cover is the cover
 */
export function explainBasket(
  caisse: Caisse,
  basket: Basket,
  place: string,
  at: string,
  options: CoverBasketOptions = {},
): ExplainBasketResult {
  const decided = decideBasket(caisse, basket, place, at, options);
  if (!decided.ok) return decided;
  const cover = coverOf(decided.basket, place);
  const lines = decided.basket.lines.map((line, index) => explainLine(line, cover.lines[index]!));
  return { ok: true, cover, lines };
}

function explainLine({ decision, isDepositOnly, price, quantity }: DecidedLine, line: CoveredLine): LineExplanation {
  const { terms, where, what } = decision;
  const explained = { line, place: explainSide(where), product: explainSide(what) };
  if (terms === undefined || isDepositOnly) return explained;
  const values = {
    linePrice: scaled(price, 2),
    quantity: scaled(quantity, QUANTITY_DECIMALS),
  };
  return { ...explained, cover: explain(coverRule(terms), { values }) };
}

const scaled = (whole: number, decimals: number): string => exact(fromScaledInteger(BigInt(whole), decimals)).toFixed();

const explainSide = ({ applicable, outcome }: SideAnswer): SideExplanation => ({
  rules: applicable.map(({ rule, weight }) => ({ rule: rule.id, weight, outcome: rule.outcome })),
  outcome,
});
