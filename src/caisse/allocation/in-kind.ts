/** Things instead of money. */
import { byThreshold } from '../../household/index.ts';
import { inferType, multiply, type RuleNode } from '../../rule/index.ts';
import { placeholder } from '../lowering/placeholder.ts';
import type { Scope } from '../lowering/scope.ts';
import { checkThresholds } from '../lowering/thresholds.ts';
import type { Figure } from '../words.ts';
import type { Formula } from './formula-kind.ts';

type Quantity = Formula<'in-kind'>['quantity'];

/** How many units the household receives each period. */
export function lowerInKind({ quantity, per, unitValue }: Formula<'in-kind'>, scope: Scope): RuleNode {
  if (unitValue !== undefined) scope.at('unitValue').figure(unitValue, 'money');
  const units = isByBracket(quantity)
    ? lowerBrackets(quantity, scope.at('quantity'))
    : scope.at('quantity').figure(quantity, 'count');
  if (per === undefined || per === 'household') return units;
  return multiply(units, scope.quantity(per === 'member' ? 'persons' : 'adults'));
}

type ByBracket = Exclude<Quantity, Figure>;

function isByBracket(quantity: Quantity): quantity is ByBracket {
  return typeof quantity === 'object' && 'brackets' in quantity;
}

function lowerBrackets({ base, brackets }: ByBracket, scope: Scope): RuleNode {
  const number = scope.at('base').number(base);
  const kind = inferType(number) === 'money' ? 'difference' : 'count';
  const rows = brackets.map((bracket, place) => {
    const at = scope.at('brackets', place);
    const from = at.at('from').decimal(bracket.from, kind);
    return { from, value: at.at('quantity').figure(bracket.quantity, 'count') };
  });
  const thresholds = rows.map(({ from }) => from);
  return checkThresholds(scope.at('brackets'), thresholds, 'from') ? byThreshold(number, rows) : placeholder('count');
}
