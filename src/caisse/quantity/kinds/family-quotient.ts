/** Resources by part. */
import type { PartsTable } from '../../../household/index.ts';
import {
  decimal,
  positiveDecimal,
  group,
  integer,
  label,
  list,
  optional,
  quantity,
  rounding,
  sources,
  named,
} from '../../fields.ts';
import type { QuantityName } from '../../quantity-name.ts';
import type { Label, RoundingWords } from '../../words.ts';
import type { QuantityKind } from '../kind.ts';

/** Resources by part. @french quotient familial */
export interface FamilyQuotientQuantity {
  readonly kind: 'family-quotient';
  readonly label?: Label;
  readonly resources?: readonly QuantityName[];
  readonly parts: PartsTable;
  readonly rounding?: RoundingWords;
  readonly source?: string | readonly string[];
}

const partsTable = named(
  'PartsTable',
  group<PartsTable>({
    oneAdult: positiveDecimal(),
    twoAdults: positiveDecimal(),
    furtherAdult: decimal(),
    children: list(decimal()),
    singleParent: optional(decimal()),
    childBefore: integer(1, 130),
  }),
);

/** The kind `family-quotient` of a quantity. */
export const familyQuotientQuantity: QuantityKind<FamilyQuotientQuantity> = {
  fields: {
    label: optional(label()),
    resources: optional(list(quantity('money'))),
    parts: partsTable,
    rounding: optional(rounding()),
    source: optional(sources()),
  },
};
