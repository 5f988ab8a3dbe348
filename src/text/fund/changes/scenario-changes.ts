/** The changes between two scenarios, as sentences. */
import type { CaisseDocument, FundScenario, Label } from '../../../caisse/index.ts';
import { type BeforeAndAfter, isInOrder, type ItemPair, matchItems } from '../../../caisse/kinds.ts';
import { type CaisseContext, paidContext } from '../../caisse/context.ts';
import { labelText, type Language } from '../../language.ts';
import type { Said } from '../../said.ts';
import { capitalize, french, typeset } from '../../typography.ts';
import type { ChangeField } from './field.ts';
import {
  COST_FIELDS,
  GROUP_FIELDS,
  IN_KIND_FIELDS,
  INDEX_FIELDS,
  type PartKey,
  SCENARIO_FIELDS,
  SUBSIDY_FIELDS,
} from './scenario-fields.ts';

/** One change of a scenario. */
export interface ScenarioChange {
  /** The key of the scenario that changes. */
  readonly key: keyof FundScenario;
  readonly sentence: Said;
}

/** A scenario and the document of its caisse. */
export interface ScenarioSide {
  readonly scenario: FundScenario;
  readonly document: CaisseDocument;
}

/** A part of a scenario that has a name. */
interface Part {
  readonly id?: string;
  readonly label: Label;
}

/** The contexts of both sides in one language. */
type Contexts = BeforeAndAfter<CaisseContext>;

/** What a list of parts is called, and the fields of its parts. */
interface PartWords {
  readonly name: Said;
  readonly plural: Said;
  readonly isFeminine?: true;
  readonly fields: object;
}

const PARTS: Readonly<Record<PartKey, PartWords>> = {
  groups: { name: { fr: 'groupe', en: 'group' }, plural: { fr: 'groupes', en: 'groups' }, fields: GROUP_FIELDS },
  subsidies: {
    name: { fr: 'financement', en: 'subsidy' },
    plural: { fr: 'financements', en: 'subsidies' },
    fields: SUBSIDY_FIELDS,
  },
  costs: {
    name: { fr: 'dépense', en: 'cost' },
    plural: { fr: 'dépenses', en: 'costs' },
    isFeminine: true,
    fields: COST_FIELDS,
  },
  inKind: {
    name: { fr: 'contribution en nature', en: 'support in kind' },
    plural: { fr: 'contributions en nature', en: 'support in kind' },
    isFeminine: true,
    fields: IN_KIND_FIELDS,
  },
  indices: { name: { fr: 'indice', en: 'index' }, plural: { fr: 'indices', en: 'indices' }, fields: INDEX_FIELDS },
};

/** The changes between two scenarios, in the order of the keys; none for keys that change nothing, such as notes and sources. */
export function scenarioChanges(before: ScenarioSide, after: ScenarioSide): readonly ScenarioChange[] {
  const contexts = (language: Language): Contexts => ({
    before: paidContext(before.document, language),
    after: paidContext(after.document, language),
  });
  const [inFrench, inEnglish] = [contexts('fr'), contexts('en')];
  const say = (key: keyof FundScenario, of: (contexts: Contexts) => readonly string[]): readonly ScenarioChange[] => {
    const english = of(inEnglish);
    return of(inFrench).map((fr, place) => ({
      key,
      sentence: { fr: finish(fr, 'fr'), en: finish(english[place]!, 'en') },
    }));
  };
  const [left, right] = [before.scenario, after.scenario];
  const own = Object.keys(SCENARIO_FIELDS) as (keyof typeof SCENARIO_FIELDS)[];
  return [
    ...own.flatMap((key) =>
      say(key, (sides) => fieldChanges({ [key]: SCENARIO_FIELDS[key] }, { before: left, after: right }, '', sides)),
    ),
    ...(Object.keys(PARTS) as PartKey[]).flatMap((key) =>
      say(key, (sides) => partChanges(PARTS[key], { before: partsOf(left, key), after: partsOf(right, key) }, sides)),
    ),
  ];
}

const finish = (text: string, language: Language): string => typeset(`${capitalize(text)}.`, language);

/** The parts of a list or of a record, whose keys are then ids. */
function partsOf(scenario: FundScenario, key: PartKey): readonly Part[] {
  const parts = scenario[key] ?? [];
  if (Array.isArray(parts)) return parts as readonly Part[];
  return Object.entries(parts as Readonly<Record<string, Part>>).map(([id, part]) => ({ ...part, id }));
}

function partChanges(words: PartWords, parts: BeforeAndAfter<readonly Part[]>, contexts: Contexts): readonly string[] {
  const pairs = matchItems(parts.before, parts.after, [
    (part) => JSON.stringify(part),
    ({ id, label }) => JSON.stringify(id ?? label),
    (_, __, place) => String(place),
  ]);
  const changes = pairs.flatMap((pair) => pairChanges(words, pair, contexts));
  if (isInOrder(pairs)) return changes;
  const list = (of: readonly Part[]): string =>
    of.map(({ label }) => labelText(label, contexts.after.language)).join(', ');
  const name =
    contexts.after.language === 'fr' ? `ordre des ${words.plural.fr} : ` : `order of the ${words.plural.en}: `;
  return [...changes, `${name}${insteadOf(list(parts.after), '', list(parts.before), contexts.after.language)}`];
}

function pairChanges(
  { name, isFeminine, fields }: PartWords,
  { before, after }: ItemPair<Part>,
  contexts: Contexts,
): readonly string[] {
  const { language } = contexts.after;
  const colon = language === 'fr' ? ' : ' : ': ';
  if (before !== undefined && after !== undefined) {
    const label = `${labelText(after.item.label, language)}${colon}`;
    return fieldChanges(fields, { before: before.item, after: after.item }, label, contexts);
  }
  const isAdded = before === undefined;
  const { item } = (after ?? before)!;
  const e = isFeminine === true ? 'e' : '';
  const done = { fr: isAdded ? `ajouté${e}` : `supprimé${e}`, en: isAdded ? 'added' : 'removed' }[language];
  const details = valuesOf(fields, item, isAdded ? contexts.after : contexts.before);
  return [`${name[language]} ${done}${colon}${[labelText(item.label, language), ...details].join(', ')}`];
}

type AnyField = ChangeField<unknown, object>;

const fieldsIn = (fields: object): readonly (readonly [string, AnyField])[] =>
  Object.entries(fields as Readonly<Record<string, AnyField | null>>).flatMap(([key, field]) =>
    field === null ? [] : [[key, field] as const],
  );

const valueIn = (part: object, key: string): unknown => (part as Readonly<Record<string, unknown>>)[key];

/** The values of the fields of a part, each with its label. */
function valuesOf(fields: object, part: object, context: CaisseContext): readonly string[] {
  const { language } = context;
  return fieldsIn(fields).flatMap(([key, { label, write, suffix }]) => {
    const value = valueIn(part, key);
    if (value === undefined || key === 'label') return [];
    const name = label[language] === '' ? '' : `${label[language]} `;
    const after = suffix === undefined ? '' : ` ${suffix(part)[language]}`;
    return [`${name}${write(value, context, part)}${after}`];
  });
}

/** One sentence for each field whose value is written differently on both sides. */
function fieldChanges(
  fields: object,
  parts: BeforeAndAfter<object>,
  around: string,
  contexts: Contexts,
): readonly string[] {
  const { language } = contexts.after;
  return fieldsIn(fields).flatMap(([key, field]) => {
    const { label, byDefault, absent = NOTHING, suffix } = field;
    const write = (side: keyof Contexts): string => {
      const value = valueIn(parts[side], key) ?? byDefault;
      return value === undefined ? absent[language] : field.write(value, contexts[side], parts[side]);
    };
    const [before, after] = [write('before'), write('after')];
    if (before === after) return [];
    const isStated = valueIn(parts.after, key) !== undefined || byDefault !== undefined;
    const unit = suffix === undefined || !isStated ? '' : ` ${suffix(parts.after)[language]}`;
    const name = label[language] === '' ? '' : `${label[language]}${language === 'fr' ? ' : ' : ': '}`;
    return [`${around}${name}${insteadOf(after, unit, before, language)}`];
  });
}

const NOTHING: Said = { fr: 'rien', en: 'nothing' };

/** `40 000 € par an au lieu de 30 000 €`; a colon stands before a value that begins with a preposition. */
function insteadOf(after: string, unit: string, before: string, language: Language): string {
  if (language === 'en') return `${after}${unit} instead of ${before}`;
  return /^(?:de|du|des|selon) /.test(before)
    ? `${after}${unit}, au lieu de : ${before}`
    : french`${after}${unit} au lieu de ${before}`;
}
