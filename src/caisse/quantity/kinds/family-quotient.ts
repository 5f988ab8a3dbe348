/** Resources by part. */
import { familyQuotient } from '../../../household/index.ts';
import type { DecimalText } from '../../../rule/index.ts';
import { placeholder } from '../../lowering/placeholder.ts';
import { readAboveZero, readAge } from '../../lowering/read-figure.ts';
import type { Scope } from '../../lowering/scope.ts';
import { resourcesOf } from '../resources-of.ts';
import type { PartsTable } from '../../../household/index.ts';
import {
  CENT,
  knownFigure,
  positiveFigure,
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
import type { Figure, Label, RoundingWords } from '../../words.ts';
import type { QuantityKind } from '../kind.ts';

/** The parts by composition, as figures of a document. */
export interface PartsFigures {
  readonly oneAdult: Figure;
  readonly twoAdults: Figure;
  readonly furtherAdult: Figure;
  /** The part of each child in order; the last entry applies to all further children. */
  readonly children: readonly Figure[];
  /** Added for a household of one adult with at least one child. */
  readonly singleParent?: Figure;
  /** Members below this age are children. */
  readonly childBefore: number;
}

/** Resources by part. @french quotient familial */
export interface FamilyQuotientQuantity {
  readonly kind: 'family-quotient';
  readonly label?: Label;
  readonly resources?: readonly QuantityName[];
  readonly parts: PartsFigures;
  readonly rounding?: RoundingWords;
  readonly source?: string | readonly string[];
}

const partsTable = named(
  'PartsTable',
  group<PartsFigures>({
    oneAdult: positiveFigure('count'),
    twoAdults: positiveFigure('count'),
    furtherAdult: knownFigure('count'),
    children: list(knownFigure('count')),
    singleParent: optional(knownFigure('count')),
    childBefore: integer(1, 130),
  }),
);

/** The kind `family-quotient` of a quantity. */
export const familyQuotientQuantity: QuantityKind<FamilyQuotientQuantity> = {
  fields: {
    label: optional(label()),
    resources: optional(list(quantity('money')), ['income']),
    parts: partsTable,
    rounding: optional(rounding(), CENT),
    source: optional(sources()),
  },
  lower: (definition, place) => {
    const parts = readParts(definition.parts, place.at('parts'));
    if (parts === undefined) return placeholder('money');
    return familyQuotient(parts, resourcesOf(definition, place), place.at('rounding').rounding(definition.rounding));
  },
};

/** The table in plain decimals, or `undefined` if one of its figures is invalid. */
function readParts(table: PartsFigures, scope: Scope): PartsTable | undefined {
  const count = (figure: Figure, ...path: (string | number)[]): DecimalText =>
    scope.at(...path).decimal(figure, 'count');
  const { value: parts, isSound } = scope.attempt(() => ({
    oneAdult: readAboveZero(table.oneAdult, 'count', scope.at('oneAdult')) ?? '1',
    twoAdults: readAboveZero(table.twoAdults, 'count', scope.at('twoAdults')) ?? '1',
    furtherAdult: count(table.furtherAdult, 'furtherAdult'),
    children: table.children.map((part, place) => count(part, 'children', place)),
    ...(table.singleParent === undefined ? {} : { singleParent: count(table.singleParent, 'singleParent') }),
    childBefore: readAge(table.childBefore, scope.at('childBefore')),
  }));
  return isSound ? parts : undefined;
}
