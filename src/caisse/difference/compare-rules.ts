/** Compares the rules in force in two months, of one caisse or of two. */
import { type Unit, unitAfter, unitPlural } from '../../money/index.ts';
import { nodesOf } from '../../rule/index.ts';
import { ALLOCATION_KINDS } from '../allocation/kinds.ts';
import { ALLOCATION_OPTIONS } from '../allocation/options.ts';
import type { Allocation } from '../allocation.ts';
import type { CaisseDocument } from '../document.ts';
import type { Criterion } from '../eligibility.ts';
import { criterion, type FieldShapes, keyword, label, list, optional } from '../fields.ts';
import type { InputDefinition } from '../input-definition.ts';
import type { LoweredVersion } from '../lowered.ts';
import type { QuantityDefinition } from '../quantity.ts';
import type { Label } from '../words.ts';
import { QUANTITY_KINDS } from '../quantity/kinds.ts';
import { readInputs, rulesOfAllocation, rulesOfContribution } from '../rules-of-version.ts';
import { compareContributions } from './compare-contribution.ts';
import { compareCriterion, compareFields, compareValue } from './compare-fields.ts';
import { type ComparedPlace, wholeDifference } from './compared-place.ts';
import { inputFields } from './decision-fields.ts';
import type { BeforeAndAfter, Documents, PartAround, RuleDifference } from './rule-difference.ts';

/** The rules of a month and their document. */
export interface ComparedRules {
  readonly document: CaisseDocument;
  readonly version: LoweredVersion;
}

/**
 * The differences between the rules of two months.
 *
 * @remarks
 * Compared are the decisions in force, and what they read: quantities, declared inputs, parameters by their value, the unit and the currency. Sources, notes, assumptions and dates of
 * checks are left out, and so is what the document says about the caisse itself. An option that is written out with its default value is no difference.
 *
 * @param before - the rules before
 * @param after - the rules after
 */
export function compareRules(before: ComparedRules, after: ComparedRules): readonly RuleDifference[] {
  const documents: Documents = { before: before.document, after: after.document };
  const versions: BeforeAndAfter<LoweredVersion> = { before: before.version, after: after.version };
  const [left, right] = [before.version, after.version];
  return [
    ...compareDocuments(documents),
    ...compareEligibility({ before: left.eligibility.criterion, after: right.eligibility.criterion }, documents),
    ...compareContributions({ before: left.contribution.source, after: right.contribution.source }, documents),
    ...compareAllocations({ before: left.allocation.source, after: right.allocation.source }, documents),
    ...compareQuantities(versions, documents),
    ...compareInputs(versions, documents),
  ];
}

/** The unit and the currency. */
const DOCUMENT: FieldShapes = {
  unit: optional(keyword('household', 'participant'), 'household'),
  code: optional(keyword('EUR', 'CHF'), 'EUR'),
  localUnit: optional(label()),
};

function compareDocuments(documents: Documents): readonly RuleDifference[] {
  const [before, after] = [documents.before, documents.after].map(({ unit, currency }) => ({
    unit,
    code: currency?.code,
    localUnit: currency?.unit === undefined ? undefined : unitLabel(currency.unit),
  }));
  const values = { before: before!, after: after! };
  const at = { path: [], around: [], formula: values, field: '', documents, owner: { of: 'document' } } as const;
  const { unit, ...currency } = DOCUMENT;
  return [
    ...compareFields({ unit: unit! }, values, { ...at, pillar: 'unit' }),
    ...compareFields(currency, values, { ...at, pillar: 'currency', path: ['currency'] }),
  ];
}

/** The name of a local unit with its plural, in both languages. */
function unitLabel(unit: Unit): Label {
  const [fr, en] = [unitAfter(unit, 1, 'fr'), unitAfter(unit, 1, 'en')];
  const [plural, englishPlural] = [unitPlural(unit, 'fr'), unitPlural(unit, 'en')];
  return {
    fr: fr === plural ? fr : `${fr} (au pluriel : ${plural})`,
    en: en === englishPlural ? en : `${en} (in the plural: ${englishPlural})`,
  };
}

/** The conditions of households; those of `all` one by one, also where only one side combines them. */
function compareEligibility(criteria: BeforeAndAfter<Criterion>, documents: Documents): readonly RuleDifference[] {
  const at: ComparedPlace = {
    pillar: 'eligibility',
    path: ['eligibility'],
    around: [],
    formula: criteria,
    field: 'of',
    documents,
    owner: { of: 'criterion', kind: 'all' },
  };
  const { before, after } = criteria;
  if (before.kind === after.kind) return compareCriterion(criteria, at);
  if (before.kind !== 'all' && after.kind !== 'all') return compareCriterion(criteria, at);
  const [left, right] = [before, after].map((each) => (each.kind === 'all' ? each.of : [each]));
  return compareValue(list(criterion<Criterion>(), { least: 0 }), { before: left, after: right }, at);
}

function compareAllocations(allocations: BeforeAndAfter<Allocation>, documents: Documents): readonly RuleDifference[] {
  const { before, after } = allocations;
  const at = {
    pillar: 'allocation',
    path: ['allocation'],
    around: [],
    formula: allocations,
    field: '',
    documents,
  } as const;
  const { kind } = before;
  const formula =
    kind === after.kind
      ? compareFields(ALLOCATION_KINDS[kind].fields, allocations, {
          ...at,
          owner: { of: 'allocation', kind },
        })
      : [wholeDifference('replaced', allocations, at)];
  return [
    ...formula,
    ...compareFields(ALLOCATION_OPTIONS, allocations, { ...at, owner: { of: 'allocation-options' } }),
  ];
}

function compareQuantities(versions: BeforeAndAfter<LoweredVersion>, documents: Documents): readonly RuleDifference[] {
  const [before, after] = [
    quantitiesOf(versions.before, documents.before),
    quantitiesOf(versions.after, documents.after),
  ];
  return namesIn(before, after).flatMap((name) => {
    const definitions = { before: own(before, name), after: own(after, name) };
    const at = placeOf('quantities', 'quantity', name, definitions, documents);
    const [left, right] = [definitions.before, definitions.after];
    if (left === undefined || right === undefined) {
      return [wholeDifference(left === undefined ? 'added' : 'removed', definitions, at)];
    }
    const { kind } = left;
    if (kind !== right.kind) return [wholeDifference('replaced', definitions, at)];
    const both = { before: left, after: right };
    return compareFields(QUANTITY_KINDS[kind].fields, both, {
      ...at,
      formula: both,
      owner: { of: 'quantity', kind },
    });
  });
}

function compareInputs(versions: BeforeAndAfter<LoweredVersion>, documents: Documents): readonly RuleDifference[] {
  const [before, after] = [inputsOf(versions.before, documents.before), inputsOf(versions.after, documents.after)];
  return namesIn(before, after).flatMap((name) => {
    const definitions = { before: own(before, name), after: own(after, name) };
    const at = placeOf('inputs', 'input', name, definitions, documents);
    const [left, right] = [definitions.before, definitions.after];
    if (left === undefined || right === undefined) {
      return [wholeDifference(left === undefined ? 'added' : 'removed', definitions, at)];
    }
    if (left.type !== right.type) return [wholeDifference('replaced', definitions, at)];
    const both = { before: left, after: right };
    return compareFields(inputFields(left), both, { ...at, formula: both, owner: { of: 'input' } });
  });
}

function placeOf(
  pillar: 'quantities' | 'inputs',
  part: 'quantity' | 'input',
  name: string,
  definitions: BeforeAndAfter,
  documents: Documents,
): Omit<ComparedPlace, 'owner'> {
  const around: readonly PartAround[] = [{ part, name, ...definitions }];
  return { pillar, path: [pillar, name], around, formula: { before: {}, after: {} }, field: '', documents };
}

/** The quantities of the document that the rules in force read. */
function quantitiesOf(
  { eligibility, contribution, allocation }: LoweredVersion,
  { quantities = {} }: CaisseDocument,
): Readonly<Record<string, QuantityDefinition>> {
  const rules = [eligibility.rule, ...rulesOfContribution(contribution), ...rulesOfAllocation(allocation)];
  const read = new Set(nodesOf(...rules).flatMap((node) => (node.kind === 'named' ? [node.name] : [])));
  return Object.fromEntries(Object.entries(quantities).filter(([name]) => read.has(name)));
}

/** The declared inputs that the rules in force read. */
function inputsOf(version: LoweredVersion, { inputs = {} }: CaisseDocument): Readonly<Record<string, InputDefinition>> {
  const read = readInputs(version);
  // An input of members is read under a name for each of them.
  const isRead = (name: string): boolean => {
    const slots = Object.hasOwn(version.memberInputs, name) ? version.memberInputs[name]!.inputs : [{ name }];
    return slots.some((slot) => Object.hasOwn(read, slot.name));
  };
  return Object.fromEntries(Object.entries(inputs).filter(([name]) => isRead(name)));
}

const namesIn = (before: object, after: object): readonly string[] => [
  ...new Set([...Object.keys(before), ...Object.keys(after)]),
];

const own = <Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined;
