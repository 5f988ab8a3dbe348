/** The resources of a quantity. */
import type { RuleNode } from '../../rule/index.ts';
import type { Place } from '../lowering/place.ts';
import { placeholder } from '../lowering/placeholder.ts';
import type { QuantityName } from '../quantity-name.ts';

interface WithResources {
  readonly resources?: readonly QuantityName[];
}

/** Lowers the resources of a quantity; `income` by default. */
export function resourcesOf(
  { resources = ['income'] }: WithResources,
  { at }: Place<WithResources>,
): readonly RuleNode[] {
  if (resources.length > 0) return resources.map((name, place) => at('resources', place).quantity(name, 'money'));
  at('resources').report('CAISSE-RULE-EMPTY-LIST');
  return [placeholder('money')];
}
