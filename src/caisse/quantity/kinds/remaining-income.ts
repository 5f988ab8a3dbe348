/** Resources less charges. */
import { remainingIncome } from '../../../household/index.ts';
import type { DecimalText } from '../../../rule/index.ts';
import type { Place } from '../../lowering/place.ts';
import { readAboveZero } from '../../lowering/read-figure.ts';
import { resourcesOf } from '../resources-of.ts';
import { CENT, positiveFigure, label, list, optional, quantity, rounding, sources, keyword } from '../../fields.ts';
import type { QuantityName } from '../../quantity-name.ts';
import type { Figure, Label, RoundingWords } from '../../words.ts';
import type { QuantityKind } from '../kind.ts';

/** Resources less charges, per household, person or consumption unit, per month or day. @french reste à vivre */
export interface RemainingIncomeQuantity {
  readonly kind: 'remaining-income';
  readonly label?: Label;
  readonly resources?: readonly QuantityName[];
  readonly charges: readonly QuantityName[];
  readonly per?: 'household' | 'person' | 'consumption-unit';
  readonly period?: 'month' | 'day';
  /** Days in a month, required for `period: day`; usually 30. */
  readonly daysPerMonth?: Figure;
  readonly rounding?: RoundingWords;
  readonly source?: string | readonly string[];
}

/** The kind `remaining-income` of a quantity. */
export const remainingIncomeQuantity: QuantityKind<RemainingIncomeQuantity> = {
  fields: {
    label: optional(label()),
    resources: optional(list(quantity('money')), ['income']),
    charges: list(quantity('money')),
    per: optional(keyword('household', 'person', 'consumption-unit'), 'household'),
    period: optional(keyword('month', 'day'), 'month'),
    daysPerMonth: optional(positiveFigure('count')),
    rounding: optional(rounding(), CENT),
    source: optional(sources()),
  },
  shapes: [
    { period: 'absent', daysPerMonth: 'absent' },
    { period: keyword('month'), daysPerMonth: 'absent' },
    { period: keyword('day'), daysPerMonth: positiveFigure('count') },
  ],
  lower: (definition, place) => {
    const daysPerMonth = readDays(definition, place);
    return remainingIncome({
      resources: resourcesOf(definition, place),
      charges: definition.charges.map((name, index) => place.at('charges', index).quantity(name, 'money')),
      ...(definition.per === undefined ? {} : { per: definition.per }),
      ...(daysPerMonth === undefined ? {} : { daysPerMonth }),
      rounding: place.at('rounding').rounding(definition.rounding),
    });
  },
};

function readDays(
  { period, daysPerMonth }: RemainingIncomeQuantity,
  { at, scope }: Place<RemainingIncomeQuantity>,
): DecimalText | undefined {
  if (period !== 'day') {
    if (daysPerMonth !== undefined) at('daysPerMonth').report('CAISSE-DAYS-PER-MONTH-UNUSED');
    return undefined;
  }
  if (daysPerMonth !== undefined) return readAboveZero(daysPerMonth, 'count', at('daysPerMonth'));
  scope.report('CAISSE-DAYS-PER-MONTH-MISSING');
  return undefined;
}
