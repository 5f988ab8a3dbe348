/** Texts shared by quantities. */
import type { QuantityName } from '../../caisse/index.ts';
import type { CaisseContext } from '../caisse/context.ts';
import { theirSum } from '../caisse/names.ts';

/** The resources of a quantity; `income` by default. */
export const resourcesText = (
  { resources = ['income'] }: { readonly resources?: readonly QuantityName[] },
  context: CaisseContext,
): string => theirSum(resources, context);
