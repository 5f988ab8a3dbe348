/** A quantity compared with a limit. */
import { compare, type Comparison, inferType, type NumberType, type RuleNode } from '../../../rule/index.ts';
import { byPersons } from '../../lowering/by-persons.ts';
import type { Scope } from '../../lowering/scope.ts';
import { either, figure, group, optional, quantity, sources, keyword, named, personsRows } from '../../fields.ts';
import type { QuantityName } from '../../quantity-name.ts';
import type { Figure } from '../../words.ts';
import type { CriterionKind } from '../kind.ts';

/** A limit by number of persons; the last row also applies to larger households. */
export interface ThresholdTable {
  readonly rows: readonly { readonly persons: number; readonly amount: Figure }[];
  /** The increase for each person beyond the last row. */
  readonly further?: Figure;
  readonly source?: string | readonly string[];
}

/** A quantity compared with a limit, fixed or by number of persons. */
export interface ResourcesCriterion {
  readonly kind: 'resources';
  readonly quantity: QuantityName;
  readonly is: 'below' | 'at-most' | 'at-least' | 'above';
  readonly limit: Figure | ThresholdTable;
}

const thresholdTable = named(
  'ThresholdTable',
  group<ThresholdTable>({ rows: personsRows, further: optional(figure('money')), source: optional(sources()) }),
);

/** The kind `resources` of a criterion. */
export const resourcesCriterion: CriterionKind<ResourcesCriterion> = {
  fields: {
    quantity: quantity('number'),
    is: keyword('below', 'at-most', 'at-least', 'above'),
    limit: either(figure('money'), thresholdTable),
  },
  shapes: [{ quantity: quantity('money') }, { quantity: quantity('count'), limit: figure('count') }],
  lower: ({ is, limit }, { node, at }) => {
    const number = node('quantity');
    return compare(number, COMPARISONS[is], limitOf(limit, inferType(number) as NumberType, at('limit')));
  },
};

const COMPARISONS: Readonly<Record<ResourcesCriterion['is'], Comparison>> = {
  below: 'less',
  'at-most': 'at-most',
  'at-least': 'at-least',
  above: 'more',
};

function limitOf(limit: ResourcesCriterion['limit'], type: NumberType, scope: Scope): RuleNode {
  if (typeof limit !== 'object' || !('rows' in limit)) return scope.figure(limit, type);
  scope.sources(limit);
  return byPersons(limit, type, scope);
}
