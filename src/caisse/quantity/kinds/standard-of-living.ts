/** Resources by consumption unit. */
import { standardOfLiving } from '../../../household/index.ts';
import { resourcesOf } from '../resources-of.ts';
import { CENT, label, list, optional, quantity, rounding, sources } from '../../fields.ts';
import type { QuantityName } from '../../quantity-name.ts';
import type { Label, RoundingWords } from '../../words.ts';
import type { QuantityKind } from '../kind.ts';

/** Resources by consumption unit. @french niveau de vie */
export interface StandardOfLivingQuantity {
  readonly kind: 'standard-of-living';
  readonly label?: Label;
  readonly resources?: readonly QuantityName[];
  readonly rounding?: RoundingWords;
  readonly source?: string | readonly string[];
}

/** The kind `standard-of-living` of a quantity. */
export const standardOfLivingQuantity: QuantityKind<StandardOfLivingQuantity> = {
  fields: {
    label: optional(label()),
    resources: optional(list(quantity('money')), ['income']),
    rounding: optional(rounding(), CENT),
    source: optional(sources()),
  },
  lower: (definition, place) =>
    standardOfLiving(resourcesOf(definition, place), place.at('rounding').rounding(definition.rounding)),
};
