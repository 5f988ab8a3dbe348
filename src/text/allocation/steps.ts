/** Sentences about an amount by bracket of a quantity. */
import type { AllocationOf } from '../../caisse/kinds.ts';
import { figureText } from '../caisse/figures.ts';
import { itsQuantity, typeOfQuantity } from '../caisse/names.ts';
import { labelText } from '../language.ts';
import type { AllocationKindText, ReceivedContext } from './kind-text.ts';
import { masculine } from '../difference/noun.ts';
import { nouns } from '../difference/nouns.ts';
import { whoReceives } from './who-receives.ts';

/** Sentences about an amount by bracket of a quantity. */
export const stepsAllocationText: AllocationKindText<AllocationOf<'steps'>> = {
  about: { fr: 'Paliers : un montant par tranche d’une grandeur', en: 'Steps: an amount by bracket of a quantity' },
  called: masculine('le barème par paliers', 'the scale by steps'),
  nouns: {
    base: nouns.base,
    brackets: nouns.bracket,
    'brackets.from': nouns.threshold,
    'brackets.amount': nouns.amount,
    'brackets.label': nouns.label,
    per: nouns.per,
  },
  isComputed: () => false,
  received: (formula, context) => {
    const { per = 'household', base: name } = formula;
    const [who, base] = [whoReceives(per, context.who), itsQuantity(name, context.paid)];
    return {
      fr: `${who.fr} reçoit, ${context.each}, un montant selon ${base} :`,
      en: `${who.en} receives, ${context.each}, an amount by ${base}:`,
      rows: stepRows(formula, context),
    };
  },
};

function stepRows({ base, brackets }: AllocationOf<'steps'>, context: ReceivedContext): string[] {
  const { paid, words, language } = context;
  const type = typeOfQuantity(base, paid);
  return brackets.map((bracket, place) => {
    const next = brackets[place + 1]?.from;
    const from = place === 0 ? undefined : figureText(bracket.from, type, paid);
    const range = words.bracket(from, next === undefined ? undefined : figureText(next, type, paid));
    const label = bracket.label === undefined ? '' : ` (${labelText(bracket.label, language)})`;
    return words.colon(`${range}${label}`, figureText(bracket.amount, 'money', context));
  });
}
