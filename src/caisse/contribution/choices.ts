/** One amount out of several, by what the household says. */
import { choiceInput } from '../../household/index.ts';
import { oneOf, type RuleNode, when } from '../../rule/index.ts';
import { uniqueIds } from '../lowering/lower-input.ts';
import { placeholder } from '../lowering/placeholder.ts';
import type { Scope } from '../lowering/scope.ts';
import type { Amount } from '../words.ts';

/** Something that may be chosen, and its amount. */
interface Choice {
  readonly id: string;
  readonly amount: Amount;
}

/** The amount of the choice that the household made, by the input of a name. */
export function lowerChoices(name: string, choices: readonly Choice[], scope: Scope): RuleNode {
  const input = choiceInput(name, uniqueIds(choices, scope));
  const amounts = choices.map(({ amount }, place) => scope.at(place, 'amount').amount(amount));
  return byWord(
    input,
    choices.map(({ id }, place) => ({ id, value: amounts[place]! })),
  );
}

/** The value of the word that was given; the words are all that there are, so a single one needs no asking. */
export function byWord(
  input: RuleNode,
  values: readonly { readonly id: string; readonly value: RuleNode }[],
): RuleNode {
  const last = values.at(-1)?.value ?? placeholder('money');
  return values.slice(0, -1).reduceRight((others, { id, value }) => when(oneOf(input, [id]), value, others), last);
}
