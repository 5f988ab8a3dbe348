/**
 * What the allocation may pay of a basket, by the conventionnement of a caisse.
 *
 * @packageDocumentation
 */
export {
  type Basket,
  type BasketLine,
  basketShape,
  type CeilingUse,
  type CoverBasketResult,
  type CoveredBasket,
  type CoveredLine,
  type LineVerdict,
} from './conventionnement/basket.ts';
export { coverBasket, type CoverBasketOptions } from './conventionnement/cover-basket.ts';
export {
  type ConsideredRule,
  explainBasket,
  type ExplainBasketResult,
  type LineExplanation,
  type SideExplanation,
} from './conventionnement/explain-basket.ts';
export type { RuleWeight } from './conventionnement/resolve.ts';
export { coverRule, type CoverTerms, LINE_PRICE, LINE_QUANTITY } from './conventionnement/cover-rule.ts';
