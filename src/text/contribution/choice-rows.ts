/** The choices of a contribution with their amounts. */
import type { ContributionOf } from '../../caisse/kinds.ts';
import type { CaisseContext } from '../caisse/context.ts';
import { amountText } from '../caisse/figures.ts';
import { labelText } from '../language.ts';

/** A row for each choice: its label and its amount. */
export function choiceRows(choices: ContributionOf<'levels'>['levels'], context: CaisseContext): string[] {
  return choices.map(({ label, amount }) =>
    context.words.colon(labelText(label, context.language), amountText(amount, context)),
  );
}
