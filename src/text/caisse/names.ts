/** Names of quantities in sentences: `son revenu mensuel net`, `« revenu fiscal »`. */
import type { QuantityName } from '../../caisse/index.ts';
import { typeOfOwnQuantity } from '../../caisse/kinds.ts';
import type { NumberType } from '../../rule/index.ts';
import { enumerate, quote } from '../typography.ts';
import type { CaisseContext } from './context.ts';

/** A built-in quantity with its possessive, or the label of a declared quantity in quotes. */
export function itsQuantity(name: QuantityName, context: CaisseContext): string {
  const its = context.sentences.figures.its(context.who);
  const { quantities = {} } = context.document;
  const own = Object.hasOwn(quantities, name) ? quantities[name] : undefined;
  if (own?.label !== undefined) return quote(context.label(name), context.language);
  const known = own?.kind ?? name;
  return (Object.hasOwn(its, known) ? its[known] : undefined) ?? quote(context.label(name), context.language);
}

/** A sum of quantities. */
export function theirSum(names: readonly QuantityName[], context: CaisseContext): string {
  return enumerate(
    names.map((name) => context.label(name)),
    context.words.and,
  );
}

/** The type of a quantity: that of its input or of its definition, or of the built-in quantity. */
export function typeOfQuantity(name: QuantityName, { document }: CaisseContext): NumberType {
  const { inputs = {}, quantities = {} } = document;
  if (Object.hasOwn(quantities, name)) return typeOfOwnQuantity(name, document);
  const input = Object.hasOwn(inputs, name) ? inputs[name] : undefined;
  if (input?.type === 'count' || input?.type === 'ratio') return input.type;
  return ['persons', 'adults', 'consumption-units'].includes(name) ? 'count' : 'money';
}
