/** Where a difference is, in words: the item, condition, quantity or input around it. */
import type { Criterion, InputDefinition, Label, QuantityDefinition } from '../../caisse/index.ts';
import { type FieldShape, type PartAround, shapeFor } from '../../caisse/kinds.ts';
import { criterionText } from '../eligibility/criterion-text.ts';
import { labelText } from '../language.ts';
import { capitalize, quote } from '../typography.ts';
import { bare, nounOf, ofPhrase } from './noun-of.ts';
import { identityText, type SideContexts, valueText } from './value-text.ts';

type ItemAround = Extract<PartAround, { readonly part: 'item' }>;

/** The parts around a difference in words: what stands before the sentence, and what stands after its subject. */
export interface PlaceText {
  /** `Condition « … » : `, or nothing. */
  readonly before: string;
  /** ` de la tranche à partir de 800 €`, or nothing. */
  readonly after: string;
}

/** The words for the parts around a difference; `sorted` is the key of the field, which then names its item itself. */
export function placeText(around: readonly PartAround[], contexts: SideContexts): PlaceText {
  const last = around.reduce((found, part, place) => (part.part === 'item' ? found : place), -1);
  const before = around.slice(0, last + 1).flatMap((part) => prefixOf(part, contexts));
  const items = around.slice(last + 1).filter((part) => part.part === 'item');
  const after = [...items].reverse().map((item) => itemPhrase(item, contexts));
  return {
    before: before.length === 0 ? '' : contexts.paid.words.colon(capitalize(before.join(', ')), ''),
    after: after.join(''),
  };
}

function prefixOf(part: PartAround, contexts: SideContexts): string[] {
  const { language } = contexts.paid;
  switch (part.part) {
    case 'item': {
      const { noun, identity } = itemWords(part, contexts);
      return [`${bare(noun)[language]} ${identity}`];
    }
    case 'criterion': {
      const criterion = part.before as Criterion;
      const isCombined = criterion.kind === 'all' || criterion.kind === 'any' || criterion.kind === 'not';
      return isCombined ? [] : [`condition ${quote(criterionText(criterion, contexts.paid), language)}`];
    }
    case 'advice':
      return [{ fr: 'conseil', en: 'advice' }[language]];
    case 'formula':
      return [];
    case 'quantity':
    case 'input':
      return [`${PART_NAMES[part.part][language]} ${quote(partLabel(part, contexts), language)}`];
    default:
      return part satisfies never;
  }
}

const PART_NAMES = { quantity: { fr: 'grandeur', en: 'quantity' }, input: { fr: 'donnée', en: 'input' } } as const;

/** The label of a quantity or an input. */
export function partLabel(
  part: Extract<PartAround, { readonly part: 'quantity' | 'input' }>,
  { paid }: SideContexts,
): string {
  const { label } = (part.before ?? part.after) as QuantityDefinition | InputDefinition;
  return label === undefined ? paid.label(part.name) : labelText(label, paid.language);
}

function itemPhrase(item: ItemAround, contexts: SideContexts): string {
  const { noun, identity, isCount } = itemWords(item, contexts);
  const { language } = contexts.paid;
  if (isCount) return { fr: ` pour ${identity}`, en: ` for ${identity}` }[language];
  const phrase = `${noun[language]} ${identity}`;
  return language === 'fr' ? ` ${ofPhrase(phrase)}` : ` of ${phrase}`;
}

interface ItemWords {
  readonly noun: ReturnType<typeof nounOf>;
  readonly identity: string;
  /** Whether the item is a row for a number of persons. */
  readonly isCount: boolean;
}

/** The noun of an item, and its threshold, label, condition or place. */
function itemWords(item: ItemAround, contexts: SideContexts): ItemWords {
  const { owner, field, place, formula } = item;
  const noun = nounOf(owner, field);
  const { language } = contexts.paid;
  const value = item.before as Readonly<Record<string, unknown>>;
  const fields = fieldsOf(item.shape, value);
  for (const key of ['from', 'at', 'persons']) {
    const shape = fields[key];
    if (shape === undefined) continue;
    const text = valueText(value[key], { owner, field: `${field}.${key}`, shape, formula: formula.before }, contexts);
    const identity = identityText(key, value[key], text, contexts.paid);
    if (identity !== undefined) return { noun, identity, isCount: key === 'persons' };
  }
  const label = (value['label'] ?? value['question']) as Label | undefined;
  if (label !== undefined) return { noun, identity: quote(labelText(label, language), language), isCount: false };
  const condition = value['when'] as Criterion | undefined;
  if (condition !== undefined) {
    return { noun, identity: quote(criterionText(condition, contexts.paid), language), isCount: false };
  }
  return { noun, identity: { fr: `n° ${place + 1}`, en: `no. ${place + 1}` }[language], isCount: false };
}

function fieldsOf(shape: FieldShape, value: unknown): Readonly<Record<string, FieldShape>> {
  if (shape.type === 'either') return fieldsOf(shapeFor(shape, value), value);
  return shape.type === 'group' ? shape.fields : {};
}
