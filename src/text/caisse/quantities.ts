/** How a caisse's own quantities are computed, and what it asks of the household. */
import type { InputDefinition, PartsTable, QuantityDefinition } from '../../caisse/index.ts';
import type { DecimalInput } from '../../money/index.ts';
import type { RuleNode } from '../../rule/index.ts';
import { describeRule } from '../describe-rule.ts';
import { labelText } from '../language.ts';
import { bullets, capitalize, enumerate, quote } from '../typography.ts';
import type { CaisseContext } from './context.ts';
import { decimalText, roundingText } from './figures.ts';
import { findNamed } from './find-named.ts';
import { theirSum } from './names.ts';

const INCOME = ['income'];

/**
 * The document's quantities, one block each.
 *
 * @param rules - the rules in force, in which a quantity of the caisse's own stands under its name
 */
export function quantityBlocks(rules: readonly RuleNode[], context: CaisseContext): string[][] {
  return Object.entries(context.document.quantities ?? {}).map(([name, quantity]) =>
    quantity.kind === 'rule'
      ? ruleBlock(name, rules, context)
      : quantityBlock(capitalize(context.label(name)), quantity, context),
  );
}

/** The document's inputs: their label, and the question that is asked. */
export function questionBlocks(context: CaisseContext): string[][] {
  return Object.values(context.document.inputs ?? {}).map((input) => [questionText(input, context)]);
}

type Computed = Exclude<QuantityDefinition, { kind: 'rule' }>;

function quantityBlock(label: string, quantity: Computed, context: CaisseContext): string[] {
  const { quantities: sentences } = context.sentences;
  const { words } = context;
  const resources = theirSum(quantity.resources ?? INCOME, context);
  const rounding = roundingText(quantity.rounding, 'money', context);
  switch (quantity.kind) {
    case 'standard-of-living':
      return [words.colon(label, `${sentences.standardOfLiving(resources)}, ${rounding}`)];
    case 'family-quotient': {
      const rows = [...partsRows(quantity.parts, context), rounding];
      return [words.colon(label, sentences.familyQuotient(resources)), ...bullets(rows.map((row) => [row]))];
    }
    case 'remaining-income': {
      const days =
        quantity.daysPerMonth === undefined ? undefined : decimalText(quantity.daysPerMonth, 'count', context);
      const period = quantity.period === 'day' ? ` ${sentences.byDay(days)}` : '';
      const per = `${sentences.per[quantity.per ?? 'household']}${period}`;
      const text = sentences.remainingIncome(resources, theirSum(quantity.charges, context), per);
      return [words.colon(label, `${text}, ${rounding}`)];
    }
    default:
      return quantity satisfies never;
  }
}

function partsRows(parts: PartsTable, context: CaisseContext): string[] {
  const { quantities: sentences } = context.sentences;
  const row = (label: string, value: DecimalInput): string =>
    context.words.colon(label, decimalText(value, 'count', context));
  return [
    row(sentences.oneAdult, parts.oneAdult),
    row(sentences.twoAdults, parts.twoAdults),
    row(sentences.furtherAdult, parts.furtherAdult),
    ...parts.children.map((child, place) =>
      row(sentences.child(place + 1, place === parts.children.length - 1), child),
    ),
    ...(parts.singleParent === undefined ? [] : [row(sentences.singleParent, parts.singleParent)]),
    sentences.childrenBefore(parts.childBefore),
  ];
}

/** A quantity of the caisse's own, as it stands in a rule that reads it. */
function ruleBlock(name: string, rules: readonly RuleNode[], context: CaisseContext): string[] {
  const found = findNamed(name, rules);
  if (found !== undefined) return describeRule(found, context.options);
  return [context.words.colon(context.label(name), context.sentences.document.ownRule)];
}

function questionText(input: InputDefinition, context: CaisseContext): string {
  const { language, words } = context;
  const label = labelText(input.label, language);
  const question = input.question === undefined ? label : words.colon(label, labelText(input.question, language));
  if (input.type !== 'category') return question;
  const options = input.options.map((option) => quote(labelText(option.label, language), language));
  return `${question} (${enumerate(options, words.or)})`;
}
