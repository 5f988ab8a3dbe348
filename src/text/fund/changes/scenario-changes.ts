/** The changes between two scenarios, as sentences. */
import type { CaisseDocument, FundScenario, Label } from '../../../caisse/index.ts';
import { type BeforeAndAfter, isInOrder, type ItemPair, matchItems } from '../../../caisse/kinds.ts';
import { paidContext } from '../../caisse/context.ts';
import { labelText, type Language } from '../../language.ts';
import type { Said } from '../../said.ts';
import { capitalize, french, typeset } from '../../typography.ts';
import type { FigureContext } from '../assumptions.ts';
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

/** The contexts of both sides in each language. */
type Contexts = Readonly<Record<Language, BeforeAndAfter<FigureContext>>>;

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

/** What is written of a comparison. */
export interface ChangesOptions {
  /**
   * Numbers of households below it are not written.
   *
   * @defaultValue all are
   */
  readonly secrecyThreshold?: number;
}

/** The changes between two scenarios, in the order of the keys; none for keys that change nothing, such as notes and sources. */
export function scenarioChanges(
  before: ScenarioSide,
  after: ScenarioSide,
  options: ChangesOptions = {},
): readonly ScenarioChange[] {
  const inLanguage = (language: Language): Contexts[Language] => ({
    before: { ...paidContext(before.document, language), ...options },
    after: { ...paidContext(after.document, language), ...options },
  });
  const contexts: Contexts = { fr: inLanguage('fr'), en: inLanguage('en') };
  const finished = (key: keyof FundScenario, changes: readonly Said[]): readonly ScenarioChange[] =>
    changes.map((change) => ({ key, sentence: said((language) => finish(change[language], language)) }));
  const [left, right] = [before.scenario, after.scenario];
  const own = Object.keys(SCENARIO_FIELDS) as (keyof typeof SCENARIO_FIELDS)[];
  return [
    ...own.flatMap((key) =>
      finished(key, fieldChanges({ [key]: SCENARIO_FIELDS[key] }, { before: left, after: right }, UNNAMED, contexts)),
    ),
    ...(Object.keys(PARTS) as PartKey[]).flatMap((key) =>
      finished(key, partChanges(PARTS[key], { before: partsOf(left, key), after: partsOf(right, key) }, contexts)),
    ),
  ];
}

const said = (of: (language: Language) => string): Said => ({ fr: of('fr'), en: of('en') });

const UNNAMED: Said = { fr: '', en: '' };
const COLON: Said = { fr: ' : ', en: ': ' };

const finish = (text: string, language: Language): string => typeset(`${capitalize(text)}.`, language);

/** The parts of a list or of a record, whose keys are then ids. */
function partsOf(scenario: FundScenario, key: PartKey): readonly Part[] {
  const parts = scenario[key] ?? [];
  if (Array.isArray(parts)) return parts as readonly Part[];
  return Object.entries(parts as Readonly<Record<string, Part>>).map(([id, part]) => ({ ...part, id }));
}

function partChanges(words: PartWords, parts: BeforeAndAfter<readonly Part[]>, contexts: Contexts): readonly Said[] {
  const pairs = matchItems(parts.before, parts.after, [
    (part) => JSON.stringify(part),
    ({ id, label }) => JSON.stringify(id ?? label),
    (_, __, place) => String(place),
  ]);
  const changes = pairs.flatMap((pair) => pairChanges(words, pair, contexts));
  if (isInOrder(pairs)) return changes;
  const name: Said = { fr: `ordre des ${words.plural.fr} : `, en: `order of the ${words.plural.en}: ` };
  const order = said((language) => {
    const list = (of: readonly Part[]): string => of.map(({ label }) => labelText(label, language)).join(', ');
    return `${name[language]}${insteadOf(list(parts.after), '', list(parts.before), language)}`;
  });
  return [...changes, order];
}

function pairChanges(
  { name, isFeminine, fields }: PartWords,
  { before, after }: ItemPair<Part>,
  contexts: Contexts,
): readonly Said[] {
  if (before !== undefined && after !== undefined) {
    const label = said((language) => `${labelText(after.item.label, language)}${COLON[language]}`);
    return fieldChanges(fields, { before: before.item, after: after.item }, label, contexts);
  }
  const isAdded = before === undefined;
  const { item } = (after ?? before)!;
  const e = isFeminine === true ? 'e' : '';
  const done: Said = { fr: isAdded ? `ajouté${e}` : `supprimé${e}`, en: isAdded ? 'added' : 'removed' };
  const change = said((language) => {
    const details = valuesOf(fields, item, contexts[language][isAdded ? 'after' : 'before']);
    const about = [labelText(item.label, language), ...details].join(', ');
    return `${name[language]} ${done[language]}${COLON[language]}${about}`;
  });
  return [change];
}

type AnyField = ChangeField<unknown, object>;

const fieldsIn = (fields: object): readonly (readonly [string, AnyField])[] =>
  Object.entries(fields as Readonly<Record<string, AnyField | null>>).flatMap(([key, field]) =>
    field === null ? [] : [[key, field] as const],
  );

const valueIn = (part: object, key: string): unknown => (part as Readonly<Record<string, unknown>>)[key];

/** The values of the fields of a part, each with its label. */
function valuesOf(fields: object, part: object, context: FigureContext): readonly string[] {
  const { language } = context;
  return fieldsIn(fields).flatMap(([key, { label, write, suffix }]) => {
    const value = valueIn(part, key);
    if (value === undefined || key === 'label') return [];
    const name = label[language] === '' ? '' : `${label[language]} `;
    const after = suffix === undefined ? '' : ` ${suffix(part)[language]}`;
    return [`${name}${write(value, context, part)}${after}`];
  });
}

/** A number of households that changes below the threshold of secrecy. */
const stillSecret = (values: Readonly<Record<Language, BeforeAndAfter<string>>>, language: Language): string =>
  language === 'fr' ? `un autre nombre, toujours ${values.fr.after}` : `another number, still ${values.en.after}`;

/** One sentence for each field whose value is written differently on both sides, in one of the languages at least. */
function fieldChanges(
  fields: object,
  parts: BeforeAndAfter<object>,
  around: Said,
  contexts: Contexts,
): readonly Said[] {
  return fieldsIn(fields).flatMap(([key, field]) => {
    const { label, byDefault, absent = NOTHING, suffix } = field;
    const write = (side: keyof BeforeAndAfter, language: Language, more: ChangesOptions = {}): string => {
      const value = valueIn(parts[side], key) ?? byDefault;
      const context = { ...contexts[language][side], ...more };
      return value === undefined ? absent[language] : field.write(value, context, parts[side]);
    };
    const values = {
      fr: { before: write('before', 'fr'), after: write('after', 'fr') },
      en: { before: write('before', 'en'), after: write('after', 'en') },
    };
    const [first, second] = (['before', 'after'] as const).map((side) => write(side, 'fr', { secrecyThreshold: 0 }));
    if (first !== second && values.fr.before === values.fr.after) {
      return [
        said((language) => `${around[language]}${label[language]}${COLON[language]}${stillSecret(values, language)}`),
      ];
    }
    const differs = (language: Language): boolean => values[language].before !== values[language].after;
    if (!differs('fr') && !differs('en')) return [];
    const isStated = valueIn(parts.after, key) !== undefined || byDefault !== undefined;
    const change = said((language) => {
      const unit = suffix === undefined || !isStated ? '' : ` ${suffix(parts.after)[language]}`;
      const name = label[language] === '' ? '' : `${label[language]}${COLON[language]}`;
      // A label may change in one language only; its values are then those of that language.
      const { before, after } = differs(language) ? values[language] : values[language === 'fr' ? 'en' : 'fr'];
      return `${around[language]}${name}${insteadOf(after, unit, before, language)}`;
    });
    return [change];
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
