/** The formula of an allocation in a sentence, with its rows, rates or tariffs below. */
import type { Allocation, AllocationFormula, Figure } from '../../caisse/index.ts';
import { labelText } from '../language.ts';
import { bullets } from '../typography.ts';
import type { CaisseContext } from './context.ts';
import { criterionText } from './eligibility.ts';
import { amountText, figureText, isComposition } from './figures.ts';
import { itsQuantity } from './names.ts';

/**
 * The sentence of a formula, and the lines that hang on it. `each` is how often; `paid` writes what is not counted in the
 * local unit, such as incomes and prices.
 */
export function allocationLines(
  allocation: Allocation,
  each: string,
  context: CaisseContext,
  paid: CaisseContext,
): string[] {
  const { allocation: sentences } = context.sentences;
  switch (allocation.kind) {
    case 'none':
      return [sentences.none];
    case 'flat': {
      const { amount, per = 'household' } = allocation;
      const sentence = isComposition(amount) ? sentences.byComposition : sentences.flat;
      return [sentence(per, amountText(amount, context), each)];
    }
    case 'table':
      return listed(sentences.table(each), tableRows(allocation, context));
    case 'consumption-unit':
      return [sentences.consumptionUnit(figureText(allocation.amount, 'money', context), each)];
    case 'mean':
      return [sentences.mean];
    case 'top-up':
      return [sentences.topUp(amountText(allocation.target, context), each)];
    case 'reimbursement':
      return reimbursementLines(allocation, each, context);
    case 'in-kind':
      return inKindLines(allocation, each, context, paid);
    case 'price-tiers':
      return listed(sentences.priceTiers, tierRows(allocation, paid));
    case 'free-price':
      return [sentences.freePrice(figureText(allocation.indicative, 'money', paid))];
    case 'rule':
      return [sentences.rule(each)];
    case 'undocumented':
      return [sentences.undocumented];
    default:
      return allocation satisfies never;
  }
}

type Of<Kind extends AllocationFormula['kind']> = Extract<AllocationFormula, { kind: Kind }>;

function listed(head: string, rows: readonly string[]): string[] {
  return [head, ...bullets(rows.map((row) => [row]))];
}

function tableRows({ rows, further }: Of<'table'>, context: CaisseContext): string[] {
  const { figures } = context.sentences;
  const sizes = rows.map(({ persons, amount }, place) =>
    context.words.colon(figures.size(persons, place === rows.length - 1), figureText(amount, 'money', context)),
  );
  return further === undefined ? sizes : [...sizes, figures.beyondLastRow(figureText(further, 'money', context))];
}

function reimbursementLines(
  { levels, cap, capOn }: Of<'reimbursement'>,
  each: string,
  context: CaisseContext,
): string[] {
  const { allocation: sentences } = context.sentences;
  const rows = levels.map(({ label, rate }) =>
    context.words.colon(labelText(label, context.language), figureText(rate, 'ratio', context)),
  );
  const limit = capOn === 'purchases' ? sentences.capOnPurchases : sentences.capOnReimbursed;
  return [
    ...listed(sentences.reimbursement, rows),
    ...(cap === undefined ? [] : [limit(amountText(cap, context), each)]),
  ];
}

function inKindLines(
  { item, quantity, per = 'household', unitValue }: Of<'in-kind'>,
  each: string,
  context: CaisseContext,
  paid: CaisseContext,
): string[] {
  const { allocation: sentences } = context.sentences;
  const name = labelText(item, context.language);
  const value = unitValue === undefined ? [] : [sentences.unitValue(figureText(unitValue, 'money', paid))];
  if (!isByBracket(quantity))
    return [sentences.inKind(per, name, figureText(quantity, 'count', context), each), ...value];
  const rows = quantity.brackets.map((bracket, place) => {
    const next = quantity.brackets[place + 1]?.from;
    const from = place === 0 ? undefined : figureText(bracket.from, 'money', paid);
    const range = context.words.bracket(from, next === undefined ? undefined : figureText(next, 'money', paid));
    return context.words.colon(range, figureText(bracket.quantity, 'count', context));
  });
  return [...listed(sentences.inKindBy(per, name, itsQuantity(quantity.base, context), each), rows), ...value];
}

type ByBracket = Exclude<Of<'in-kind'>['quantity'], Figure>;

function isByBracket(quantity: Of<'in-kind'>['quantity']): quantity is ByBracket {
  return typeof quantity === 'object' && 'brackets' in quantity;
}

function tierRows({ tiers }: Of<'price-tiers'>, context: CaisseContext): string[] {
  const { allocation: sentences } = context.sentences;
  return tiers.map((tier) => {
    const price =
      'factor' in tier
        ? sentences.factor(figureText(tier.factor, 'ratio', context))
        : figureText(tier.price, 'money', context);
    const who = tier.when === undefined ? sentences.tierByChoice : sentences.tierFor(criterionText(tier.when, context));
    return `${context.words.colon(labelText(tier.label, context.language), price)}, ${who}`;
  });
}
