/** Describes the quantities and inputs that a document declares. */
import type { InputDefinition, LoweredVersion } from '../../caisse/index.ts';
import { readInputs } from '../../caisse/kinds.ts';
import type { RuleNode } from '../../rule/index.ts';
import type { CaisseContext } from '../caisse/context.ts';
import { labelText } from '../language.ts';
import { linesOf } from '../said.ts';
import { capitalize, enumerate, quote } from '../typography.ts';
import { quantityTextOf } from './kinds.ts';

/**
 * The quantities of the document, one block each.
 *
 * @param rules - the rules in force, in which a quantity of the document is a named part
 */
export function quantityBlocks(rules: readonly RuleNode[], context: CaisseContext): string[][] {
  return Object.entries(context.document.quantities ?? {}).map(([name, quantity]) => {
    const title = capitalize(context.label(name));
    return linesOf(quantityTextOf(quantity).described(quantity, { ...context, name, title, rules }), context.language);
  });
}

/**
 * The inputs of the document that rules read: label and question.
 *
 * @param version - the rules in force
 */
export function questionBlocks(version: LoweredVersion, context: CaisseContext): string[][] {
  const read = readInputs(version);
  return Object.entries(context.document.inputs ?? {}).flatMap(([name, input]) =>
    Object.hasOwn(read, name) ? [[questionText(input, context)]] : [],
  );
}

function questionText(input: InputDefinition, context: CaisseContext): string {
  const { language, words } = context;
  const label = labelText(input.label, language);
  const question = input.question === undefined ? label : words.colon(label, labelText(input.question, language));
  if (input.type !== 'category') return question;
  const options = input.options.map((option) => quote(labelText(option.label, language), language));
  return `${question} (${enumerate(options, words.or)})`;
}
