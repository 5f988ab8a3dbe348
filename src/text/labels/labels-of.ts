/** The labels that a document declares, for sentences. */
import type { CaisseDocument, InputDefinition, Label, QuantityDefinition } from '../../caisse/index.ts';
import {
  ALLOCATION_KINDS,
  CONTRIBUTION_KINDS,
  type FieldShape,
  type FieldShapes,
  type ItemNames,
  MEMBERS_WITH_LIMIT,
  numberedName,
} from '../../caisse/kinds.ts';
import { checkLanguage, checkParts } from '../../money/index.ts';
import { type Language, labelText } from '../language.ts';
import { labelOf, type Labels } from './label-of.ts';
import { memberInputLabel, membersLabel, totalLabel } from './members-label.ts';

type Entry = readonly [name: string, label: Label];

interface Choice {
  readonly id: string;
  readonly label: Label;
}

/**
 * The labels that a document gives to its inputs, quantities, parameters, and options.
 *
 * @remarks
 * If several versions of the rules use one name, the latest label applies. An option of an input has the key `INPUT=OPTION`.
 *
 * @param document - the caisse's document
 * @param language - the language; French if a label has no English text
 * @throws TypeError or RangeError when an argument has another type
 */
export function labelsOf(document: CaisseDocument, language: Language): Labels {
  checkParts('document', document, { rules: 'list' });
  checkLanguage('language', language);
  const entries: Entry[] = [
    ...named(document.inputs).flatMap(([name, input]) => inputEntries(name, input)),
    ...named(document.parameters).map(([name, { label }]): Entry => [`parameter.${name}`, label]),
    ...named(document.quantities).flatMap(([name, quantity]) => quantityEntries(name, quantity, document, language)),
    ...document.rules.flatMap((version) => [
      ...(version.contribution === undefined
        ? []
        : formulaEntries(CONTRIBUTION_KINDS[version.contribution.kind].fields, version.contribution)),
      ...(version.allocation === undefined
        ? []
        : formulaEntries(ALLOCATION_KINDS[version.allocation.kind].fields, version.allocation)),
    ]),
  ];
  return Object.fromEntries(entries.map(([name, label]) => [name, labelText(label, language)]));
}

function inputEntries(name: string, input: InputDefinition): Entry[] {
  if (input.type === 'category') return [[name, input.label], ...optionEntries(name, input.options)];
  if (input.type === 'boolean' || input.members === undefined) return [[name, input.label]];
  const { label, members } = input;
  // The document may be one that is refused for its number.
  const length = Math.min(members.atMost, MEMBERS_WITH_LIMIT);
  const numbered = Array.from({ length }, (_, place): Entry => [
    numberedName(name, place + 1),
    memberInputLabel(label, place + 1, members.from),
  ]);
  return [[name, label], ...numbered];
}

function quantityEntries(
  name: string,
  quantity: QuantityDefinition,
  { inputs = {} }: CaisseDocument,
  language: Language,
): Entry[] {
  if (quantity.label !== undefined) return [[name, quantity.label]];
  if (quantity.kind === 'members') return [[name, membersLabel(quantity)]];
  if (quantity.kind === 'sum-of-members') {
    const input = Object.hasOwn(inputs, quantity.input) ? inputs[quantity.input] : undefined;
    return [[name, totalLabel(input?.label ?? quantity.input)]];
  }
  const label = labelOf(quantity.kind, language, {});
  return label === quantity.kind ? [] : [[name, label]];
}

/** The labels in a formula: of options of inputs, and of inputs. */
function formulaEntries(fields: FieldShapes, formula: object): Entry[] {
  const values = formula as Readonly<Record<string, unknown>>;
  return Object.entries(fields).flatMap(([key, field]) =>
    isNamed(field) ? itemEntries(field, values[key] as readonly Item[], undefined) : [],
  );
}

/** An item of a list of choices or questions. */
type Item = Readonly<Record<string, unknown>> & { readonly id: string };

type NamedList = Extract<FieldShape, { readonly type: 'list' }> & { readonly names: ItemNames };

const isNamed = (field: FieldShape): field is NamedList => field.type === 'list' && field.names !== undefined;

function itemEntries({ names, of }: NamedList, items: readonly Item[], around: string | undefined): Entry[] {
  const { fields } = groupOf(of);
  const labelKey = Object.keys(fields).find((key) => fields[key]?.type === 'label') ?? '';
  const input = names.of ?? around ?? '';
  return items.flatMap((item): Entry[] => {
    const label = item[labelKey] as Label;
    if (names.as === 'options') return [[`${input}=${item.id}`, label]];
    const name = `${input}.${item.id}`;
    const within = Object.entries(fields).flatMap(([key, field]) =>
      isNamed(field) ? itemEntries(field, item[key] as readonly Item[], name) : [],
    );
    return [[name, label], ...within];
  });
}

/** The fields of an item. If it has several shapes, those of the first, since each shape has an id and a label. */
function groupOf(shape: FieldShape): { readonly fields: FieldShapes } {
  if (shape.type === 'group') return shape;
  return shape.type === 'either' && shape.of[0] !== undefined ? groupOf(shape.of[0]) : { fields: {} };
}

const optionEntries = (input: string, options: readonly Choice[]): Entry[] =>
  options.map(({ id, label }): Entry => [`${input}=${id}`, label]);

const named = <T>(record: Readonly<Record<string, T>> | undefined): [string, T][] => Object.entries(record ?? {});
