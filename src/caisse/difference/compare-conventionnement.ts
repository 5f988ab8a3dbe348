/** Compares two conventionnements: their levels, rules and ceilings, what holds for what is unlisted, and the registers. */
import { normalForm } from '../../rule/index.ts';
import type { ConventionLevel, CoverCeiling } from '../conventionnement.ts';
import type { LoweredConventionnement, LoweredConventionRule, LoweredOutcome } from '../conventionnement/lowered.ts';
import type { Product, RegisterEntry, RegisterName, SellingPlace } from '../conventionnement/registers.ts';
import type { CaisseDocument } from '../document.ts';
import type { Label } from '../words.ts';
import type { ComparedRules } from './compare-rules.ts';
import { figureKey } from './figure-key.ts';

/** A part of a conventionnement that can differ. `whole` is the conventionnement where only one side has one. */
export type ConventionPart = 'whole' | 'levels' | 'rules' | 'unlisted' | 'ceilings' | RegisterName;

/** A part of a conventionnement that differs. */
export interface ConventionDifference {
  readonly of: ConventionPart;
  readonly kind: 'changed' | 'added' | 'removed';
  /** The id of the level, the rule, the ceiling or the entry; `place` or `product` of what is unlisted. */
  readonly id: string;
}

/** A text that two parts share if they mean the same. Sources, notes and who decided are left out. */
type Meanings = ReadonlyMap<string, string>;

/**
 * The differences between the conventionnements in force in two months.
 *
 * @remarks
 * Rules and ceilings match by their ids, words without case and accents, numbers by their values. Registers are compared where both sides have a
 * conventionnement.
 *
 * @param before - the rules before
 * @param after - the rules after
 */
export function compareConventionnements(before: ComparedRules, after: ComparedRules): readonly ConventionDifference[] {
  const [left, right] = [before.version.conventionnement, after.version.conventionnement];
  if (left === undefined || right === undefined) {
    if (left === right) return [];
    return [{ of: 'whole', kind: left === undefined ? 'added' : 'removed', id: '' }];
  }
  const [old, fresh] = [partsOf(left, before.document), partsOf(right, after.document)];
  return PARTS.flatMap((of) => differencesOf(of, old[of], fresh[of]));
}

type ComparedPart = Exclude<ConventionPart, 'whole'>;

const PARTS: readonly ComparedPart[] = [
  'levels',
  'rules',
  'unlisted',
  'ceilings',
  'places',
  'professionals',
  'categories',
  'products',
];

function differencesOf(of: ComparedPart, before: Meanings, after: Meanings): readonly ConventionDifference[] {
  const ids = [...new Set([...after.keys(), ...before.keys()])];
  return ids.flatMap((id): readonly ConventionDifference[] => {
    const [left, right] = [before.get(id), after.get(id)];
    if (left === right) return [];
    return [{ of, id, kind: left === undefined ? 'added' : right === undefined ? 'removed' : 'changed' }];
  });
}

function partsOf(
  { source, rules, ceilings, unlisted }: LoweredConventionnement,
  document: CaisseDocument,
): Readonly<Record<ComparedPart, Meanings>> {
  const ofRegister = (register: RegisterName): Meanings => {
    const entries: Readonly<Record<string, RegisterEntry>> = document[register] ?? {};
    return new Map(Object.entries(entries).map(([id, entry]) => [id, entryMeaning(entry, document)]));
  };
  return {
    levels: new Map(Object.entries(source.levels ?? {}).map(([id, level]) => [id, levelMeaning(level, document)])),
    rules: new Map(rules.map((rule) => [rule.id, ruleMeaning(rule)])),
    unlisted: new Map([
      ['place', outcomeMeaning(unlisted.place)],
      ['product', outcomeMeaning(unlisted.product)],
    ]),
    ceilings: new Map(ceilings.map(({ id, source: ceiling, amount }) => [id, ceilingMeaning(ceiling, amount)])),
    places: ofRegister('places'),
    professionals: ofRegister('professionals'),
    categories: ofRegister('categories'),
    products: ofRegister('products'),
  };
}

/** JSON with sets as sorted lists. */
const textOf = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) => (each instanceof Set ? [...(each as Set<string>)].sort() : each));

const labelMeaning = (label: Label | undefined): unknown =>
  typeof label === 'string' ? { fr: label, en: label } : (label ?? null);

/** The rate of a level is compared with the level. */
const outcomeMeaning = (outcome: LoweredOutcome): string =>
  textOf(outcome.kind === 'rate' && outcome.level !== undefined ? { level: outcome.level } : outcome);

function ruleMeaning({ source, outcome, ...rule }: LoweredConventionRule): string {
  const { kind, from, until, label } = source;
  return textOf({ ...rule, kind, outcome: outcomeMeaning(outcome), from, until, label: labelMeaning(label) });
}

const levelMeaning = ({ label, rate }: ConventionLevel, document: CaisseDocument): string =>
  textOf({ label: labelMeaning(label), rate: figureKey(rate, 'ratio', document) });

function ceilingMeaning(
  { label, per, rules, levels, categories, products, places }: CoverCeiling,
  amount: string,
): string {
  const lists = [rules, levels, categories, products, places].map((ids) => (ids === undefined ? null : new Set(ids)));
  return textOf({ label: labelMeaning(label), per, amount, lists });
}

function entryMeaning(entry: RegisterEntry, document: CaisseDocument): string {
  const { professional, channel, zone, labels } = entry as SellingPlace;
  const { category, origin, processing, unit, codes, price } = entry as Product;
  const { parent } = entry as { readonly parent?: string };
  const word = (text: string | number | undefined): string | null =>
    text === undefined ? null : normalForm(String(text));
  return textOf({
    label: labelMeaning(entry.label),
    unit: labelMeaning(unit),
    words: [channel, zone, origin, processing].map(word),
    ids: [professional, category, parent],
    labels: new Set(labels?.map(normalForm)),
    codes: new Set(codes?.map(String)),
    price: price === undefined ? null : figureKey(price, 'money', document),
  });
}
