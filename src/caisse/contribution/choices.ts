/** Amounts by the household's choice among options. */
import { choiceInput } from '../../household/index.ts';
import { oneOf, type RuleNode, when } from '../../rule/index.ts';
import { uniqueIds } from '../lowering/lower-input.ts';
import { placeholder } from '../lowering/placeholder.ts';
import type { Scope } from '../lowering/scope.ts';
import type { Amount } from '../words.ts';
import type { LoweredFormula } from './kind.ts';

/** An option and its amount. */
interface Choice {
  readonly id: string;
  readonly amount: Amount;
}

/** Lowers a list of choices to the amount of the one given by an input. */
export function lowerChoices(
  name: string,
  choices: readonly Choice[],
  scope: Scope,
): Required<Pick<LoweredFormula, 'amount' | 'answers'>> {
  const input = choiceInput(name, uniqueIds(choices, scope));
  const values = choices.map(({ id, amount }, place) => ({ id, value: scope.at(place, 'amount').amount(amount) }));
  return { amount: byOption(input, values), answers: [input] };
}

/** Selects a value by an option. The list of options is complete, so a single one applies without an input. */
export function byOption(
  input: RuleNode,
  values: readonly { readonly id: string; readonly value: RuleNode }[],
): RuleNode {
  const last = values.at(-1)?.value ?? placeholder('money');
  return values.slice(0, -1).reduceRight((others, { id, value }) => when(oneOf(input, [id]), value, others), last);
}
