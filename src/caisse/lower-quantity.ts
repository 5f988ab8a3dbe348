/** Lowers quantities: the built-in ones and those of the document. */
import { adults, consumptionUnits, persons, standardOfLiving } from '../household/index.ts';
import { named, type RuleNode } from '../rule/index.ts';
import { placeOf } from './lowering/place.ts';
import type { Scope } from './lowering/scope.ts';
import type { QuantityDefinition, QuantityName } from './quantity.ts';
import { quantityKindOf } from './quantity/kinds.ts';

/** The built-in quantities that derive from facts of households. */
export const DERIVED_QUANTITIES: ReadonlyMap<QuantityName, RuleNode> = /* @__PURE__ */ new Map([
  ['persons', /* @__PURE__ */ persons()],
  ['adults', /* @__PURE__ */ adults()],
  ['consumption-units', /* @__PURE__ */ consumptionUnits()],
  ['standard-of-living', /* @__PURE__ */ standardOfLiving()],
]);

/** Lowers a quantity of the document to a named node. */
export function lowerQuantity(name: QuantityName, definition: QuantityDefinition, scope: Scope): RuleNode {
  const kind = quantityKindOf(definition);
  scope.sources(definition);
  const quantity = kind.lower(definition, placeOf(definition, kind.fields, scope));
  return named(name, quantity.kind === 'named' ? quantity.of : quantity);
}
