/** Quantities inside sentences: `son revenu mensuel net`, `« revenu fiscal »`. */
import type { QuantityName } from '../../caisse/index.ts';
import type { NumberType } from '../../rule/index.ts';
import { enumerate, quote } from '../typography.ts';
import type { CaisseContext } from './context.ts';

/** A quantity of the household with its possessive; one of the caisse's own by its label, in quotes. */
export function itsQuantity(name: QuantityName, context: CaisseContext): string {
  const { its } = context.sentences.figures;
  const { quantities = {} } = context.document;
  const own = Object.hasOwn(quantities, name) ? quantities[name] : undefined;
  if (own?.label !== undefined) return quote(context.label(name), context.language);
  const known = own?.kind ?? name;
  return (Object.hasOwn(its, known) ? its[known] : undefined) ?? quote(context.label(name), context.language);
}

/** Several quantities, added up. */
export function theirSum(names: readonly QuantityName[], context: CaisseContext): string {
  return enumerate(
    names.map((name) => context.label(name)),
    context.words.and,
  );
}

/** What the thresholds of a scale on a quantity are counted in. */
export function baseType(base: QuantityName): NumberType {
  return ['persons', 'adults', 'consumption-units'].includes(base) ? 'count' : 'money';
}

/** What a quantity is counted in: that of the input that it is, or that of the built-in quantity. */
export function typeOfQuantity(name: QuantityName, { document }: CaisseContext): NumberType {
  const input = Object.hasOwn(document.inputs ?? {}, name) ? document.inputs?.[name] : undefined;
  if (input?.type === 'count' || input?.type === 'ratio') return input.type;
  return baseType(name);
}
