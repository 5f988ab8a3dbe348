/** Random quantities of every kind. */
import fc from 'fast-check';
import type { QuantityDefinition } from '../../caisse/index.ts';
import { QUANTITY_KINDS, type QuantityKindName } from '../../caisse/kinds.ts';
import { anyCriterion } from './any-criterion.ts';
import { anyOfKind } from './any-field.ts';
import { MONEY_FACTS, ownQuantity } from './declarations.ts';

/** One quantity of each kind by its name, from facts of the household. */
export const anyQuantities: fc.Arbitrary<Readonly<Record<string, QuantityDefinition>>> = fc
  .record(
    Object.fromEntries(
      (Object.keys(QUANTITY_KINDS) as QuantityKindName[]).map((name) => [
        ownQuantity(name),
        anyOfKind(name, QUANTITY_KINDS[name], { moneyQuantities: MONEY_FACTS, criterion: anyCriterion(0) }),
      ]),
    ),
  )
  .map((drawn) => drawn as Readonly<Record<string, QuantityDefinition>>);
