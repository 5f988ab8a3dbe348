/** The built-in inputs of every caisse: their types, decimals and ranges. */
import type {
  BooleanInputNode,
  CategoryInputNode,
  DecimalText,
  InputNode,
  NumberInputNode,
  NumberType,
} from '../rule/index.ts';

/** The built-in inputs of every caisse. Amounts are in euros, per month where they recur. */
export interface HouseholdInputs {
  /** Net resources of all members. */
  readonly income: NumberInputNode;
  readonly benefits: NumberInputNode;
  readonly housingCosts: NumberInputNode;
  readonly charges: NumberInputNode;
  readonly savings: NumberInputNode;
  /** The contribution that the household chose. */
  readonly chosen: NumberInputNode;
  /** The adjustment of the contribution, positive or negative. */
  readonly adjustment: NumberInputNode;
  /** The contribution, if its rule was not published. */
  readonly contribution: NumberInputNode;
  /** The allocation, if its rule was not published. */
  readonly allocation: NumberInputNode;
  /** Commune or quarter. */
  readonly residence: CategoryInputNode;
  readonly departement: CategoryInputNode;
  /** Another perimeter: an intercommunality, a canton. */
  readonly area: CategoryInputNode;
  /** Whether the household lives in the territory of the caisse, where the list of its places is known in part. */
  readonly territory: BooleanInputNode;
  readonly status: CategoryInputNode;
  readonly membership: BooleanInputNode;
  /** Whether a social worker sent the household. */
  readonly orientation: BooleanInputNode;
  /** Sessions attended. */
  readonly attendance: NumberInputNode;
  /** Place in the draw or the queue, from 1. */
  readonly rank: NumberInputNode;
  /** The full price of a product. */
  readonly price: NumberInputNode;
  /** The amount paid when the price is free. */
  readonly 'price.paid': NumberInputNode;
  /** The total paid into a closed pool. */
  readonly poolTotal: NumberInputNode;
  /** The number of households that receive from the pool. */
  readonly poolShares: NumberInputNode;
  /** Place in the pool, from 0. */
  readonly poolRank: NumberInputNode;
  readonly daysPresent: NumberInputNode;
  readonly daysInMonth: NumberInputNode;
}

const numberInputNode = (
  name: string,
  type: NumberType,
  decimals: number,
  minimum: DecimalText,
  maximum: DecimalText,
): NumberInputNode => ({ kind: 'input', name, type, decimals, minimum, maximum });

const moneyInput = (name: string, minimum: DecimalText, maximum: DecimalText): NumberInputNode =>
  numberInputNode(name, 'money', 2, minimum, maximum);

const countInput = (name: string, minimum: DecimalText, maximum: DecimalText): NumberInputNode =>
  numberInputNode(name, 'count', 0, minimum, maximum);

const booleanInput = (name: string): BooleanInputNode => ({ kind: 'input', name, type: 'boolean' });

const textInput = (name: string): CategoryInputNode => ({
  kind: 'input',
  name,
  type: 'category',
  options: [],
  open: true,
});

/** The built-in inputs, by name. */
export const householdInputs: HouseholdInputs = /* @__PURE__ */ Object.freeze({
  income: moneyInput('income', '-100000', '10000000'),
  benefits: moneyInput('benefits', '0', '10000000'),
  housingCosts: moneyInput('housingCosts', '0', '10000000'),
  charges: moneyInput('charges', '0', '10000000'),
  savings: moneyInput('savings', '0', '10000000'),
  chosen: moneyInput('chosen', '0', '1000000'),
  adjustment: moneyInput('adjustment', '-1000000', '1000000'),
  contribution: moneyInput('contribution', '0', '1000000'),
  allocation: moneyInput('allocation', '0', '1000000'),
  residence: textInput('residence'),
  departement: textInput('departement'),
  area: textInput('area'),
  territory: booleanInput('territory'),
  status: textInput('status'),
  membership: booleanInput('membership'),
  orientation: booleanInput('orientation'),
  attendance: countInput('attendance', '0', '10000'),
  rank: countInput('rank', '1', '10000000'),
  price: moneyInput('price', '0', '1000000'),
  'price.paid': moneyInput('price.paid', '0', '1000000'),
  // Small enough that a total in cents times the number of shares stays an exact integer.
  poolTotal: moneyInput('poolTotal', '0', '100000000'),
  poolShares: countInput('poolShares', '1', '500000'),
  poolRank: countInput('poolRank', '0', '499999'),
  daysPresent: countInput('daysPresent', '0', '31'),
  daysInMonth: countInput('daysInMonth', '28', '31'),
});

/** Purchases of a month at one convention level, in euros: the input `purchases.ID`. */
const purchasesInput = (id: string): NumberInputNode => moneyInput(`purchases.${id}`, '0', '1000000');

/** A parameter without a value: the input `parameter.NAME`. */
export function parameterInput(name: string, type: NumberType): NumberInputNode {
  const input = `parameter.${name}`;
  switch (type) {
    case 'money':
      return moneyInput(input, '0', '1000000');
    case 'count':
      return numberInputNode(input, 'count', 2, '0', '1000000');
    case 'ratio':
      return numberInputNode(input, 'ratio', 6, '0', '10');
    default:
      return type satisfies never;
  }
}

/** An input with a list of options, such as `level`, `situation` and `tier`. */
export const choiceInput = (name: string, options: readonly string[]): CategoryInputNode => ({
  kind: 'input',
  name,
  type: 'category',
  options,
  open: false,
});

/** Choices that only some caisses need; a household may state them for another caisse. */
const CHOICES: readonly string[] = ['level', 'situation', 'tier'];

const PURCHASES = 'purchases.';

/** A built-in input by its name: a fact of every caisse, purchases, or a choice with any option. */
export function findHouseholdInput(name: string): InputNode | undefined {
  if (Object.hasOwn(householdInputs, name)) return householdInputs[name as keyof HouseholdInputs];
  if (name.startsWith(PURCHASES) && name !== PURCHASES) return purchasesInput(name.slice(PURCHASES.length));
  return CHOICES.includes(name) ? textInput(name) : undefined;
}
