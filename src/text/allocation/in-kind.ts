/** Sentences about products instead of money. */
import type { Figure } from '../../caisse/index.ts';
import type { AllocationOf } from '../../caisse/kinds.ts';
import type { Said } from '../said.ts';
import { figureText } from '../caisse/figures.ts';
import { itsQuantity, typeOfQuantity } from '../caisse/names.ts';
import { labelText } from '../language.ts';
import { whoReceives } from './who-receives.ts';
import { feminine, masculine } from '../difference/noun.ts';
import { nouns } from '../difference/nouns.ts';
import type { AllocationKindText, ReceivedContext } from './kind-text.ts';

/** Sentences about products instead of money. */
export const inKindAllocationText: AllocationKindText<AllocationOf<'in-kind'>> = {
  about: { fr: 'Des produits au lieu d’argent', en: 'Things instead of money' },
  called: feminine('la distribution de produits', 'the distribution of products'),
  nouns: {
    item: masculine('le produit', 'the product'),
    quantity: feminine('la quantité', 'the quantity'),
    'quantity.base': nouns.base,
    'quantity.brackets': nouns.bracket,
    'quantity.brackets.from': nouns.threshold,
    'quantity.brackets.quantity': feminine('la quantité', 'the quantity'),
    per: nouns.per,
    unitValue: feminine('la valeur d’une unité', 'the value of one unit'),
  },
  counted: 'units',
  isComputed: () => false,
  received: ({ item, quantity, per = 'household', unitValue }, context) => {
    const { each, language, paid } = context;
    const who = whoReceives(per, context.who);
    const name = labelText(item, language);
    const value = unitValue === undefined ? [] : [unitValueText(figureText(unitValue, 'money', paid))[language]];
    if (!isByBracket(quantity)) {
      const units = figureText(quantity, 'count', context);
      return {
        fr: `${who.fr} reçoit ${units} ${name} ${each}.`,
        en: `${who.en} receives ${units} ${name} ${each}.`,
        below: value,
      };
    }
    const base = itsQuantity(quantity.base, context);
    return {
      fr: `${who.fr} reçoit ${each}, en nature (${name}), selon ${base} :`,
      en: `${who.en} receives ${each}, in kind (${name}), by ${base}:`,
      rows: bracketRows(quantity, context),
      below: value,
    };
  },
};

type ByBracket = Exclude<AllocationOf<'in-kind'>['quantity'], Figure>;

function isByBracket(quantity: AllocationOf<'in-kind'>['quantity']): quantity is ByBracket {
  return typeof quantity === 'object' && 'brackets' in quantity;
}

function bracketRows({ base, brackets }: ByBracket, context: ReceivedContext): string[] {
  const type = typeOfQuantity(base, context.paid);
  return brackets.map((bracket, place) => {
    const next = brackets[place + 1]?.from;
    const from = place === 0 ? undefined : figureText(bracket.from, type, context.paid);
    const to = next === undefined ? undefined : figureText(next, type, context.paid);
    return context.words.colon(context.words.bracket(from, to), figureText(bracket.quantity, 'count', context));
  });
}

const unitValueText = (value: string): Said => ({
  fr: `Une unité vaut ${value}.`,
  en: `One unit is worth ${value}.`,
});
