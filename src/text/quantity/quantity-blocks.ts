/** Describes the quantities and inputs that a document declares. */
import type { InputDefinition, InputMembers, LoweredVersion } from '../../caisse/index.ts';
import { isOfMembers, numberedName, readInputs } from '../../caisse/kinds.ts';
import type { RuleNode } from '../../rule/index.ts';
import type { CaisseContext } from '../caisse/context.ts';
import { labelText } from '../language.ts';
import { linesOf, type Said } from '../said.ts';
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
    Object.hasOwn(read, isOfMembers(input) ? numberedName(name, 1) : name) ? [[questionText(input, context)]] : [],
  );
}

function questionText(input: InputDefinition, context: CaisseContext): string {
  const { language, words } = context;
  const label = labelText(input.label, language);
  const question = input.question === undefined ? label : words.colon(label, labelText(input.question, language));
  if (isOfMembers(input)) return membersQuestion(question, input.members)[language];
  if (input.type !== 'category') return question;
  const options = input.options.map((option) => quote(labelText(option.label, language), language));
  return `${question} (${enumerate(options, words.or)})`;
}

function membersQuestion(question: string, { atMost, from = 0 }: InputMembers): Said {
  return {
    fr: `${question} (pour chaque personne${from === 0 ? '' : ` de ${from} ans et plus`}, ${atMost} au plus)`,
    en: `${question} (for each member${from === 0 ? '' : ` aged ${from} or more`}, at most ${atMost})`,
  };
}
