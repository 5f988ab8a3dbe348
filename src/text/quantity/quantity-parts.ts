/** The parts that quantities have in common. */
import type { QuantityName } from '../../caisse/index.ts';
import type { CaisseContext } from '../caisse/context.ts';
import { theirSum } from '../caisse/names.ts';

/** The resources that a quantity counts; `income` unless it names others. */
export const resourcesText = (
  { resources = ['income'] }: { readonly resources?: readonly QuantityName[] },
  context: CaisseContext,
): string => theirSum(resources, context);
