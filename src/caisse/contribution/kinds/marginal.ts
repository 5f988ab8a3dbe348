/** A marginal scale. */
import { add, marginalScale, max, min, money, multiply, type RuleNode, subtract } from '../../../rule/index.ts';
import { placeholder } from '../../lowering/placeholder.ts';
import { checkRows, isKnown, rowsStartAtZero } from '../../lowering/thresholds.ts';
import { figure, group, list, quantity } from '../../fields.ts';
import type { QuantityName } from '../../quantity-name.ts';
import type { Figure } from '../../words.ts';
import type { ContributionKind } from '../kind.ts';
import { AMOUNT_OPTIONS } from '../options.ts';
import { PLAUSIBLE_RATE } from '../plausible-rate.ts';

/** Each rate on the part of the base in its bracket. The first bracket starts at 0. */
export interface MarginalContribution {
  readonly kind: 'marginal';
  readonly base: QuantityName;
  readonly brackets: readonly { readonly from: Figure; readonly rate: Figure }[];
}

/** The kind `marginal` of a contribution. */
export const marginalContribution: ContributionKind<MarginalContribution> = {
  fields: {
    base: quantity('money'),
    brackets: list(group({ from: figure('money'), rate: figure('rate') }), { ascending: 'from' }),
  },
  options: AMOUNT_OPTIONS,
  plausibleRate: PLAUSIBLE_RATE,
  lower: ({ brackets }, { node, at }) => {
    const base = node('base');
    const rows = brackets.map(({ from, rate }, place) => ({
      from: at('brackets', place, 'from').figure(from, 'money'),
      rate: at('brackets', place, 'rate').figure(rate, 'rate'),
    }));
    const isUsable = checkRows(rows, at('brackets')) && rowsStartAtZero(rows, at('brackets'));
    return { amount: isUsable ? marginal(base, rows) : placeholder('money') };
  },
};

interface Bracket {
  readonly from: RuleNode;
  readonly rate: RuleNode;
}

/** One scale node for known figures. With a parameter without a value, the sum of each rate on the part of the base in its bracket. */
function marginal(base: RuleNode, brackets: readonly Bracket[]): RuleNode {
  const known = brackets.flatMap(({ from, rate }) =>
    isKnown(from) && isKnown(rate) ? [{ from: from.value, rate: rate.value }] : [],
  );
  if (known.length === brackets.length) return marginalScale(base, known);
  const parts = brackets.map(({ from, rate }, place) => {
    const next = brackets[place + 1]?.from;
    const upTo = next === undefined ? base : min(base, next);
    return multiply(max(subtract(upTo, from), money('0')), rate);
  });
  return add(...parts);
}
