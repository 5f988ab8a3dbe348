/** An amount, or a rate on a whole base, by bracket. */
import { either, figure, group, knownFigure, label, list, optional, quantity } from '../../fields.ts';
import type { QuantityName } from '../../quantity-name.ts';
import type { Figure, Label } from '../../words.ts';
import type { ContributionKind } from '../kind.ts';
import { AMOUNT_OPTIONS } from '../options.ts';

/** An amount, or a rate on the whole of `rateOn` (the base itself if left out), by bracket. The first bracket starts at 0. */
export interface StepsContribution {
  readonly kind: 'steps';
  readonly base: QuantityName;
  readonly rateOn?: QuantityName;
  readonly brackets: readonly (
    | { readonly from: Figure; readonly amount: Figure; readonly label?: Label }
    | { readonly from: Figure; readonly rate: Figure; readonly label?: Label }
  )[];
}

type Bracket = StepsContribution['brackets'][number];

const from = knownFigure('money');
const amountBracket = group<Extract<Bracket, { readonly amount: Figure }>>({
  from,
  amount: figure('money'),
  label: optional(label()),
});
const rateBracket = group<Extract<Bracket, { readonly rate: Figure }>>({
  from,
  rate: figure('rate'),
  label: optional(label()),
});

/** The kind `steps` of a contribution. */
export const stepsContribution: ContributionKind<StepsContribution> = {
  fields: {
    base: quantity('number'),
    rateOn: optional(quantity('money')),
    brackets: list(either(amountBracket, rateBracket), { ascending: 'from' }),
  },
  // Rates need a base in money.
  shapes: [
    { base: quantity('money') },
    { base: quantity('count'), rateOn: 'absent', brackets: list(amountBracket, { ascending: 'from' }) },
  ],
  options: AMOUNT_OPTIONS,
};
