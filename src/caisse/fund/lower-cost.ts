/** Lowers costs and support in kind. */
import type { DecimalText } from '../../rule/index.ts';
import type { Scope } from '../lowering/scope.ts';
import type { Figure } from '../words.ts';
import {
  type Context,
  lowerAssumed,
  lowerDueMonth,
  lowerEuros,
  lowerMonth,
  lowerRange,
  lowerShare,
} from './context.ts';
import type { Cost, InKind } from './cost.ts';
import { indexCalled, type Indices } from './lower-indices.ts';
import type { LoweredCost, LoweredInKind, Range } from './lowered-scenario.ts';

/** Parses a cost and its months. */
export function lowerCost(cost: Cost, indices: Indices, scope: Scope, context: Context): LoweredCost {
  scope.sources(cost);
  if (cost.per !== 'post' && cost.posts !== undefined) idle('posts', cost, scope);
  if (cost.per === 'spending' && cost.indexedOn !== undefined) idle('indexedOn', cost, scope);
  const range = lowerMonths(cost, scope, context);
  return {
    ...range,
    source: cost,
    amount: lowerAssumed(cost.amount, cost.per === 'spending' ? lowerShare : lowerEuros, scope.at('amount'), context),
    posts: cost.posts === undefined ? '1' : lowerAssumed(cost.posts, lowerPosts, scope.at('posts'), context),
    dueMonth: cost.per === 'year' ? lowerDueMonth(cost.dueMonth, range, scope, context) : 1,
    index: indexCalled(cost.indexedOn, indices, scope.at('indexedOn')),
  };
}

const lowerPosts = (figure: Figure, scope: Scope): DecimalText => scope.decimal(figure, 'ratio');

/** Parses support in kind and its months. */
export function lowerInKind(inKind: InKind, scope: Scope, context: Context): LoweredInKind {
  scope.sources(inKind);
  const range = lowerMonths(inKind, scope, context);
  return {
    ...range,
    source: inKind,
    amount: lowerAssumed(inKind.amount, lowerEuros, scope.at('amount'), context),
    dueMonth: inKind.per === 'year' ? lowerDueMonth(inKind.dueMonth, range, scope, context) : 1,
  };
}

/** The months of a cost or of support in kind: one month, or a range. */
function lowerMonths(words: Cost | InKind, scope: Scope, context: Context): Range {
  if (words.per !== 'year' && words.dueMonth !== undefined) idle('dueMonth', words, scope);
  if (words.per !== 'once') {
    if (words.month !== undefined) idle('month', words, scope);
    return lowerRange(words, scope, context);
  }
  if (words.from !== undefined) idle('from', words, scope);
  if (words.to !== undefined) idle('to', words, scope);
  const month = lowerMonth(words.month, scope.at('month'), context);
  return { from: month, to: month };
}

/** Reports a key that has no effect with the period of a cost. */
function idle(key: string, { per }: Cost | InKind, scope: Scope): void {
  scope.at(key).report('CAISSE-FUND-KEY-IDLE', { key, of: `per: ${per}` });
}
