/** One difference between two versions of the rules, as a sentence. */
import type {
  Advice,
  AllocationFormula,
  ContributionFormula,
  Criterion,
  InputDefinition,
  QuantityDefinition,
} from '../../caisse/index.ts';
import {
  ALLOCATION_KINDS,
  type AllocationKindName,
  type BeforeAndAfter,
  CONTRIBUTION_KINDS,
  type ContributionKindName,
  type Documents,
  type FieldShapes,
  type RuleDifference,
  ruleValues,
} from '../../caisse/kinds.ts';
import { ALLOCATION_TEXTS } from '../allocation/kinds.ts';
import { paidContext, receivedContext } from '../caisse/context.ts';
import { figureText } from '../caisse/figures.ts';
import { writtenText } from '../caisse/written-text.ts';
import { CONTRIBUTION_TEXTS } from '../contribution/kinds.ts';
import { criterionText } from '../eligibility/criterion-text.ts';
import type { DecimalInput } from '../../money/index.ts';
import type { NumberType } from '../../rule/index.ts';
import type { Language } from '../language.ts';
import { QUANTITY_TEXTS } from '../quantity/kinds.ts';
import { capitalize, enumerate, french, quote, typeset } from '../typography.ts';
import type { Noun } from './noun.ts';
import { bare, indefinite, nounOf } from './noun-of.ts';
import { partLabel, placeText } from './place-text.ts';
import { groupText, type SideContexts, valueText } from './value-text.ts';

/** The contexts of both sides, and their documents. */
interface Sides extends BeforeAndAfter<SideContexts> {
  readonly language: Language;
  readonly documents: Documents;
}

/** The sentence of a difference in a language. */
export function differenceSentence(difference: RuleDifference, documents: Documents, language: Language): string {
  const contexts = (side: keyof Documents): SideContexts => ({
    paid: paidContext(documents[side], language),
    received: receivedContext(documents[side], language),
  });
  const sides: Sides = { before: contexts('before'), after: contexts('after'), language, documents };
  const { at } = difference;
  const sentence = at === undefined ? wholeSentence(difference, sides) : fieldSentence({ ...difference, at }, sides);
  return typeset(`${sentence}.`, language);
}

/** What a difference is about, as a noun phrase: `le taux de la tranche à partir de 800 €`; `null` for a whole part. */
export function differenceSubject(difference: RuleDifference, documents: Documents, language: Language): string | null {
  const { at, around, kind } = difference;
  if (at === undefined) return null;
  const contexts: SideContexts = {
    paid: paidContext(documents.before, language),
    received: receivedContext(documents.before, language),
  };
  const place = placeText(around, contexts);
  const phrase = `${nounOf(at.owner, at.field)[language]}${place.after === '' ? belongingOf({ at, kind }, language) : place.after}`;
  if (place.before === '') return phrase;
  const before = place.before.replace(/\s*:\s*$/u, '');
  return `${phrase} (${before.charAt(0).toLowerCase()}${before.slice(1)})`;
}

type OfField = RuleDifference & { readonly at: NonNullable<RuleDifference['at']> };

function fieldSentence(difference: OfField, sides: Sides): string {
  const { at, kind, pillar } = difference;
  const { language } = sides;
  const noun = nounOf(at.owner, at.field);
  const place = placeText(aroundOf(difference), sides.before);
  const after = place.after === '' ? belongingOf(difference, language) : place.after;
  const subject = (form: string): string => `${form}${after}`;
  const value = (side: keyof BeforeAndAfter): string =>
    valueText(difference[side], { ...at, formula: difference.formula[side] }, sides[side]);
  const said = ((): string => {
    switch (kind) {
      case 'added':
        return addedText(noun, subject, at.shape.type, value('after'), language);
      case 'removed':
        return removedText(noun, subject, at.shape.type, value('before'), language);
      case 'changed':
      case 'replaced':
        return at.shape.type === 'rule'
          ? ruleText(difference, subject, noun, sides)
          : changedText(subject(noun[language]), at.shape.type, [value('before'), value('after')], language);
      case 'reordered':
        return orderText(noun, value('after'), language);
      default:
        return kind satisfies never;
    }
  })();
  return pillar === 'unit' || place.before === '' ? capitalize(said) : `${place.before}${said}`;
}

/** What a field that stands in no item belongs to. */
function belongingOf({ at: { owner, field }, kind }: Pick<OfField, 'at' | 'kind'>, language: Language): string {
  if (!isTopLevel(field, kind)) return '';
  return owner.of === 'contribution' || owner.of === 'allocation' ? PILLAR[owner.of][language] : '';
}

/** What the field of a formula belongs to. */
const PILLAR = {
  contribution: { fr: ' de la cotisation', en: ' of the contribution' },
  allocation: { fr: ' de l’allocation', en: ' of the allocation' },
} as const;

const isTopLevel = (field: string, kind: RuleDifference['kind']): boolean =>
  !field.includes('.') && kind !== 'reordered';

/** The parts around, without the item whose key has changed: the sentence names both keys. */
function aroundOf({ around, at }: OfField): RuleDifference['around'] {
  const last = around.at(-1);
  if (last?.part !== 'item') return around;
  const isKey = ['from', 'at', 'persons'].some((key) => at.field === `${last.field}.${key}`);
  return isKey ? around.slice(0, -1) : around;
}

type ShapeType = OfField['at']['shape']['type'];

const isFigure = (type: ShapeType): boolean => type === 'figure' || type === 'amount' || type === 'integer';

function addedText(
  noun: Noun,
  subject: (form: string) => string,
  type: ShapeType,
  value: string,
  language: Language,
): string {
  const form = indefinite(noun)[language];
  if (isFigure(type) && !value.startsWith('«') && !value.startsWith('“')) {
    return language === 'fr'
      ? `${subject(french`${form} de ${value}`)} s’ajoute`
      : `${subject(`${form} of ${value}`)} is added`;
  }
  if (type === 'text' || type === 'quantity') {
    return language === 'fr'
      ? `${subject(`${noun.fr} ${value}`)} s’ajoute`
      : `${subject(`${noun.en} ${value}`)} is added`;
  }
  return language === 'fr' ? `${subject(form)} s’ajoute : ${value}` : `${subject(form)} is added: ${value}`;
}

function removedText(
  noun: Noun,
  subject: (form: string) => string,
  type: ShapeType,
  value: string,
  language: Language,
): string {
  const e = noun.isFeminine === true ? 'e' : '';
  if (isFigure(type) && !value.startsWith('«') && !value.startsWith('“')) {
    return language === 'fr'
      ? `${subject(french`${noun.fr} de ${value}`)} est supprimé${e}`
      : `${subject(`${noun.en} of ${value}`)} is removed`;
  }
  if (type === 'text' || type === 'quantity') {
    return language === 'fr'
      ? `${subject(`${noun.fr} ${value}`)} est retiré${e}`
      : `${subject(`${noun.en} ${value}`)} is removed`;
  }
  const form = indefinite(noun)[language];
  return language === 'fr' ? `${subject(form)} est supprimé${e} : ${value}` : `${subject(form)} is removed: ${value}`;
}

function changedText(
  subject: string,
  type: ShapeType,
  [before, after]: readonly [string, string],
  language: Language,
): string {
  if (isFigure(type)) {
    return language === 'fr'
      ? french`${subject} passe de ${withoutUnit(before, after)} à ${after}`
      : `${subject} goes from ${before} to ${after}`;
  }
  return language === 'fr'
    ? french`${subject} devient ${after}, au lieu de ${before}`
    : `${subject} becomes ${after} instead of ${before}`;
}

/** An amount without its euro sign, if the other amount has one: `de 800 à 900 €`. */
function withoutUnit(before: string, after: string): string {
  const [number] = /^[\d\s,\u2212-]+(?=\s€$)/u.exec(before) ?? [];
  return number !== undefined && /^[\d\s,\u2212-]+\s€$/u.test(after) ? number : before;
}

function orderText(noun: Noun, value: string, language: Language): string {
  return language === 'fr'
    ? `un autre ordre s’applique (${bare(noun).fr}) : ${value}`
    : `another order applies (${bare(noun).en}): ${value}`;
}

/** A rule written by the caisse: its values that change, or that it is another rule. */
function ruleText(difference: OfField, subject: (form: string) => string, noun: Noun, sides: Sides): string {
  const { language, documents } = sides;
  const values = ruleValues(difference, documents);
  if (values === undefined) {
    return language === 'fr'
      ? `${subject(noun.fr)} est remplacée par une autre`
      : `${subject(noun.en)} is replaced by another`;
  }
  const changes = values.map(({ before, after, type }) => {
    const [left, right] = [ruleValueText(before, type, sides.before), ruleValueText(after, type, sides.after)];
    return language === 'fr' ? `${left} devient ${right}` : `${left} becomes ${right}`;
  });
  const listed = enumerate(changes, sides.before.paid.words.and);
  return language === 'fr' ? `dans ${subject(noun.fr)}, ${listed}` : `in ${subject(noun.en)}, ${listed}`;
}

/** A value of a rule: a number, yes or no, a parameter, or the name of an input or a quantity. */
function ruleValueText(value: unknown, type: NumberType | undefined, { paid }: SideContexts): string {
  if (typeof value === 'boolean') return value ? paid.words.yes : paid.words.no;
  if (typeof value === 'object' && value !== null && 'parameter' in value) {
    return quote(paid.label(`parameter.${String(value.parameter)}`), paid.language);
  }
  if (type !== undefined) return figureText(value as DecimalInput, type, paid);
  return typeof value === 'number' || /\d/.test(String(value))
    ? writtenText(value as DecimalInput, paid)
    : quote(paid.label(String(value)), paid.language);
}

/** The sentence of a whole decision, criterion, advice, quantity or input. */
function wholeSentence(difference: RuleDifference, sides: Sides): string {
  const { pillar, around } = difference;
  const part = around.at(-1);
  const place = placeText(around.slice(0, -1), sides.before);
  if (part?.part === 'quantity' || part?.part === 'input') return definitionSentence(difference, part, sides);
  if (part?.part === 'advice') return adviceSentence(difference, sides);
  if (part?.part === 'formula') return `${place.before}${advisedSentence(difference, sides)}`;
  if (isCriteria(difference)) {
    const said = criteriaText(difference, sides);
    const { before } = placeText(around, sides.before);
    return before === '' ? capitalize(said) : `${before}${said}`;
  }
  const { before } = placeText(around, sides.before);
  const said = formulasText(
    difference as RuleDifference & BeforeAndAfter<Formula>,
    pillar === 'allocation' ? 'allocation' : 'contribution',
    sides,
  );
  return before === '' ? capitalize(said) : `${before}${said}`;
}

type Formula = ContributionFormula | AllocationFormula;

const isCriteria = (difference: RuleDifference): difference is RuleDifference & BeforeAndAfter<Criterion> =>
  difference.pillar === 'eligibility' || difference.around.some(({ part }) => part === 'item');

function criteriaText({ before, after }: BeforeAndAfter<Criterion>, { language, ...sides }: Sides): string {
  const [old, fresh] = [criterionText(before, sides.before.paid), criterionText(after, sides.after.paid)];
  return language === 'fr'
    ? `la condition ${quote(fresh, language)} remplace la condition ${quote(old, language)}`
    : `the condition ${quote(fresh, language)} replaces the condition ${quote(old, language)}`;
}

/** A formula by its noun and its main figure: `le taux unique de 5 %`. */
function calledText(formula: Formula, pillar: 'contribution' | 'allocation', contexts: SideContexts): string {
  const { language } = contexts.paid;
  const { called, calledBy } = textOf(formula, pillar);
  const field = calledBy === undefined ? undefined : fieldsOf(formula, pillar)[calledBy];
  if (calledBy === undefined || field === undefined) return called[language];
  const owner = ownerOf(formula, pillar);
  const value = valueText(
    (formula as unknown as Readonly<Record<string, unknown>>)[calledBy],
    { owner, field: calledBy, shape: field, formula },
    contexts,
  );
  return language === 'fr' ? french`${called.fr} de ${value}` : `${called.en} of ${value}`;
}

function formulasText(
  { before, after }: BeforeAndAfter<Formula>,
  pillar: 'contribution' | 'allocation',
  { language, ...sides }: Sides,
): string {
  const [old, fresh] = [calledText(before, pillar, sides.before), calledText(after, pillar, sides.after)];
  const rest = detailsOf(after, pillar, sides.after);
  const details = rest === '' ? '' : sides.after.paid.words.colon('', rest);
  return language === 'fr' ? `${fresh} remplace ${old}${details}` : `${fresh} replaces ${old}${details}`;
}

/** The fields of a formula beside the figure that its noun has. */
function detailsOf(formula: Formula, pillar: 'contribution' | 'allocation', contexts: SideContexts): string {
  const { calledBy } = textOf(formula, pillar);
  const others = Object.entries(fieldsOf(formula, pillar)).filter(([key]) => key !== calledBy);
  const values = formula as unknown as Readonly<Record<string, unknown>>;
  return groupText(
    values,
    { owner: ownerOf(formula, pillar), field: '', shape: { type: 'group', fields: {} }, formula },
    Object.fromEntries(others),
    contexts,
  );
}

const textOf = (
  { kind }: Formula,
  pillar: 'contribution' | 'allocation',
): { readonly called: Noun; readonly calledBy?: string } =>
  pillar === 'contribution'
    ? CONTRIBUTION_TEXTS[kind as ContributionKindName]
    : ALLOCATION_TEXTS[kind as AllocationKindName];

const fieldsOf = ({ kind }: Formula, pillar: 'contribution' | 'allocation'): FieldShapes =>
  (pillar === 'contribution'
    ? CONTRIBUTION_KINDS[kind as ContributionKindName]
    : ALLOCATION_KINDS[kind as AllocationKindName]
  ).fields;

const ownerOf = ({ kind }: Formula, pillar: 'contribution' | 'allocation'): OfField['at']['owner'] =>
  pillar === 'contribution'
    ? { of: pillar, kind: kind as ContributionKindName }
    : { of: pillar, kind: kind as AllocationKindName };

function adviceSentence({ kind, before, after }: RuleDifference, { language, ...sides }: Sides): string {
  const written = (advice: unknown, contexts: SideContexts): string => adviceText(advice as Advice, contexts);
  if (kind === 'added') {
    const text = written(after, sides.after);
    return { fr: `Un montant conseillé s’ajoute : ${text}`, en: `An advised amount is added: ${text}` }[language];
  }
  if (kind === 'removed') {
    const text = written(before, sides.before);
    return { fr: `Le montant conseillé est supprimé : ${text}`, en: `The advised amount is removed: ${text}` }[
      language
    ];
  }
  const [old, fresh] = [written(before, sides.before), written(after, sides.after)];
  return {
    fr: `Le montant conseillé devient : ${fresh}, au lieu de : ${old}`,
    en: `The advised amount becomes: ${fresh}, instead of: ${old}`,
  }[language];
}

function adviceText(advice: Advice, contexts: SideContexts): string {
  const { words, language } = contexts.paid;
  if ('of' in advice) {
    const formulas = 'combine' in advice ? advice.of : [advice.of];
    return enumerate(
      formulas.map((formula) => calledText(formula, 'contribution', contexts)),
      words.and,
    );
  }
  const shape = { type: 'amount' } as const;
  const write = (amount: unknown): string =>
    valueText(amount, { owner: { of: 'advice' }, field: 'from', shape, formula: undefined }, contexts);
  const ends = [
    ...(advice.from === undefined
      ? []
      : [{ fr: french`à partir de ${write(advice.from)}`, en: `from ${write(advice.from)}` }]),
    ...(advice.to === undefined ? [] : [{ fr: `jusqu’à ${write(advice.to)}`, en: `up to ${write(advice.to)}` }]),
  ];
  return ends.map((end) => end[language]).join(', ');
}

function advisedSentence({ kind, before, after }: RuleDifference, { language, ...sides }: Sides): string {
  const [side, formula] = kind === 'added' ? [sides.after, after] : [sides.before, before];
  const called = calledText(formula as Formula, 'contribution', side);
  if (kind === 'added') return { fr: `${called} s’ajoute`, en: `${called} is added` }[language];
  return { fr: `${called} ne compte plus`, en: `${called} no longer counts` }[language];
}

type DefinitionPart = Parameters<typeof partLabel>[0];

function definitionSentence(
  { kind, before, after }: RuleDifference,
  part: DefinitionPart,
  { language, ...sides }: Sides,
): string {
  const label = quote(partLabel(part, kind === 'added' ? sides.after : sides.before), language);
  const noun = { quantity: { fr: 'La grandeur', en: 'The quantity' }, input: { fr: 'La donnée', en: 'The input' } }[
    part.part
  ][language];
  const about = (definition: unknown): string =>
    part.part === 'quantity'
      ? QUANTITY_TEXTS[(definition as QuantityDefinition).kind].about[language]
      : INPUT_TYPES[(definition as InputDefinition).type][language];
  if (kind === 'added')
    return { fr: `${noun} ${label} s’ajoute (${about(after)})`, en: `${noun} ${label} is added (${about(after)})` }[
      language
    ];
  if (kind === 'removed')
    return { fr: `${noun} ${label} n’est plus utilisée`, en: `${noun} ${label} is no longer used` }[language];
  return {
    fr: `${noun} ${label} change de forme : ${about(after)}, au lieu de : ${about(before)}`,
    en: `${noun} ${label} changes its form: ${about(after)}, instead of: ${about(before)}`,
  }[language];
}

const INPUT_TYPES: Readonly<Record<InputDefinition['type'], Readonly<Record<Language, string>>>> = {
  money: { fr: 'un montant', en: 'an amount' },
  count: { fr: 'un nombre', en: 'a number' },
  ratio: { fr: 'un taux', en: 'a rate' },
  boolean: { fr: 'oui ou non', en: 'yes or no' },
  category: { fr: 'un choix', en: 'a choice' },
};
