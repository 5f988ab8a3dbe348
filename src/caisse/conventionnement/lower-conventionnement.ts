/** Lowers and checks a conventionnement. */
import { decimalPlaces, exact, nearest } from '../../money/index.ts';
import { type DecimalText, normalForm } from '../../rule/index.ts';
import type { Conventionnement, ConventionOutcome, ConventionRule, CoverCeiling } from '../conventionnement.ts';
import { checkMonth } from '../lowering/read-figure.ts';
import { uniqueIds } from '../lowering/lower-input.ts';
import type { Scope } from '../lowering/scope.ts';
import type { Figure } from '../words.ts';
import { findDisagreements } from './find-disagreements.ts';
import { CONVENTION_KINDS } from './kinds.ts';
import type { ConventionSide } from './kind.ts';
import type {
  LoweredCeiling,
  LoweredConventionnement,
  LoweredConventionRule,
  LoweredCriteria,
  LoweredOutcome,
  LoweredRegisters,
} from './lowered.ts';
import { isDeclared } from './lower-registers.ts';
import type { ConventionCriteria } from './options.ts';

/** The decimals of a rate of cover, so that amounts are computed in whole numbers. */
export const RATE_DECIMALS = 6;

/** The largest base price, share or ceiling, in euros. */
const LARGEST = 1_000_000;

/**
 * Lowers a conventionnement. Rules of equal weight that disagree on declared products and places are reported.
 *
 * @param source - the conventionnement
 * @param registers - the registers of the document
 * @param scope - its place in the document
 */
export function lowerConventionnement(
  source: Conventionnement,
  registers: LoweredRegisters,
  scope: Scope,
): LoweredConventionnement {
  const { value, isSound } = scope.attempt((): LoweredConventionnement => {
    const { levels = {}, unlisted, rules, ceilings = [] } = source;
    scope.sources(source);
    for (const [id, level] of Object.entries(levels)) {
      scope.at('levels', id).sources(level);
      rateOf(level.rate, scope.at('levels', id, 'rate'));
    }
    if (rules.length > 0) uniqueIds(rules, scope.at('rules'));
    if (ceilings.length > 0) uniqueIds(ceilings, scope.at('ceilings'));
    const ids = Object.fromEntries(rules.map((rule) => [rule.id, rule]));
    return {
      source,
      registers,
      unlisted: {
        place: outcomeOf(unlisted.place, levels, scope.at('unlisted', 'place')),
        product: outcomeOf(unlisted.product, levels, scope.at('unlisted', 'product')),
      },
      rules: byId(rules.map((rule, place) => lowerRule(rule, levels, scope.at('rules', place)))),
      ceilings: byId(
        ceilings.map((ceiling, place) => lowerCeiling(ceiling, { ids, levels }, scope.at('ceilings', place))),
      ),
    };
  });
  if (isSound) findDisagreements(value, scope);
  return value;
}

const byId = <Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] =>
  [...items].sort((left, right) => (left.id < right.id ? -1 : left.id > right.id ? 1 : 0));

type Levels = NonNullable<Conventionnement['levels']>;

function lowerRule(rule: ConventionRule, levels: Levels, scope: Scope): LoweredConventionRule {
  const { side, rank } = CONVENTION_KINDS[rule.kind];
  const { gives, only = {}, except = {}, base, share, from, until } = rule;
  scope.sources(rule);
  checkMonth(from, scope.at('from'));
  checkMonth(until, scope.at('until'));
  if (from !== undefined && until !== undefined && until < from) {
    scope.at('until').report('CAISSE-RULES-UNTIL', { from, until });
  }
  return {
    id: rule.id,
    source: rule,
    side,
    rank,
    criteria: Object.keys(only).length + Object.keys(except).length,
    outcome: outcomeOf(gives, levels, scope.at('gives')),
    ...listsOf(rule, scope),
    only: criteriaOf(only, side, rule.kind, scope.at('only')),
    except: criteriaOf(except, side, rule.kind, scope.at('except')),
    ...(base === undefined ? {} : { base: amountOf(base, scope.at('base')) }),
    ...(share === undefined ? {} : { share: amountOf(share, scope.at('share')) }),
  };
}

const LISTS = ['places', 'professionals', 'categories', 'products'] as const;

type Lists = Readonly<Partial<Record<(typeof LISTS)[number], ReadonlySet<string>>>>;

/** The lists of ids of a rule or a ceiling; unknown ids and empty lists are reported. */
function listsOf(
  owner: Readonly<Partial<Record<(typeof LISTS)[number], readonly string[]>>> | object,
  scope: Scope,
): Lists {
  const lists = owner as Readonly<Partial<Record<(typeof LISTS)[number], readonly string[]>>>;
  return Object.fromEntries(
    LISTS.flatMap((key) => {
      const ids = lists[key];
      return ids === undefined ? [] : [[key, declaredIds(ids, scope.declarations[key] ?? {}, scope.at(key))]];
    }),
  );
}

function declaredIds(
  ids: readonly string[],
  register: Readonly<Record<string, unknown>>,
  scope: Scope,
): ReadonlySet<string> {
  if (ids.length === 0) scope.report('CAISSE-RULE-EMPTY-LIST');
  ids.forEach((id, place) => isDeclared(id, register, scope.at(place)));
  return new Set(ids);
}

function outcomeOf(gives: ConventionOutcome, levels: Levels, scope: Scope): LoweredOutcome {
  if (typeof gives === 'string') return { kind: gives };
  if ('rate' in gives) return { kind: 'rate', rate: rateOf(gives.rate, scope.at('rate')) };
  const isKnown = isDeclared(gives.level, levels, scope.at('level'));
  // The rate of a level is reported where it stands.
  const rate = isKnown ? scope.top(...scope.path.slice(0, 3), 'levels', gives.level, 'rate') : scope;
  return {
    kind: 'rate',
    rate: isKnown ? rateOf(levels[gives.level]!.rate, rate) : '0',
    level: gives.level,
  };
}

/** A rate from 0 to 100 % that can be computed in whole numbers. */
function rateOf(figure: Figure, scope: Scope): DecimalText {
  const text = scope.decimal(figure, 'share');
  const rate = exact(text);
  if (rate.greaterThan(1)) scope.report('CAISSE-CONVENTION-RATE', { text });
  if (decimalPlaces(rate) > RATE_DECIMALS) {
    scope.report('CAISSE-CONVENTION-RATE-TOO-PRECISE', { text, limit: RATE_DECIMALS });
  }
  return text;
}

/** An amount in euros that can be computed in whole numbers. */
function amountOf(figure: Figure, scope: Scope): DecimalText {
  const text = scope.decimal(figure, 'money');
  if (exact(text).greaterThan(LARGEST)) {
    scope.report('CAISSE-AMOUNT-TOO-LARGE', { text, limit: String(LARGEST) });
  }
  return text;
}

/** The criteria that a side can know. */
const KNOWN: Readonly<Record<ConventionSide, readonly (keyof ConventionCriteria)[]>> = {
  place: ['labels', 'channels', 'zones'],
  product: ['labels', 'origins', 'processing', 'channels', 'zones'],
};

function criteriaOf(criteria: ConventionCriteria, side: ConventionSide, kind: string, scope: Scope): LoweredCriteria {
  const keys = Object.keys(criteria) as (keyof ConventionCriteria)[];
  return Object.fromEntries(
    keys.map((key) => {
      const at = scope.at(key);
      const words = (criteria[key] ?? []).map(String);
      if (!KNOWN[side].includes(key)) at.report('CAISSE-OPTION-NOT-APPLICABLE', { option: key, kind });
      if (words.length === 0) at.report('CAISSE-RULE-EMPTY-LIST');
      checkSpelling(key, words, side, at);
      return [key, new Set(words.map(normalForm))];
    }),
  );
}

/** Warns of words that are near a word of the registers and equal none. */
function checkSpelling(
  key: keyof ConventionCriteria,
  words: readonly string[],
  side: ConventionSide,
  scope: Scope,
): void {
  const known = knownWordsOf(key, side, scope);
  const forms = new Set(known.map(normalForm));
  words.forEach((text, place) => {
    const near = forms.has(normalForm(text)) ? undefined : nearest(text, known);
    if (near !== undefined) scope.at(place).warn('CAISSE-WARN-WORD-NEAR', { name: key, text, nearest: near });
  });
}

/** The words of the registers that a criterion is compared with. */
function knownWordsOf(key: keyof ConventionCriteria, side: ConventionSide, { declarations }: Scope): readonly string[] {
  const places = Object.values(declarations.places ?? {});
  const owners = Object.values(declarations.professionals ?? {});
  const products = Object.values(declarations.products ?? {});
  switch (key) {
    case 'labels':
      return (side === 'place' ? [...places, ...owners] : products).flatMap(({ labels = [] }) => labels);
    case 'channels':
      return places.flatMap(({ channel }) => channel ?? []);
    case 'zones':
      return [...places, ...owners].flatMap(({ zone }) => zone ?? []);
    case 'origins':
      return products.flatMap(({ origin }) => origin ?? []);
    case 'processing':
      return products.flatMap(({ processing }) => (typeof processing === 'string' ? processing : []));
    default:
      return key satisfies never;
  }
}

function lowerCeiling(
  ceiling: CoverCeiling,
  { ids, levels }: { readonly ids: Readonly<Record<string, unknown>>; readonly levels: Levels },
  scope: Scope,
): LoweredCeiling {
  const { rules, levels: only } = ceiling;
  scope.sources(ceiling);
  return {
    id: ceiling.id,
    source: ceiling,
    per: ceiling.per,
    amount: amountOf(ceiling.amount, scope.at('amount')),
    ...listsOf(ceiling, scope),
    ...(rules === undefined ? {} : { rules: declaredIds(rules, ids, scope.at('rules')) }),
    ...(only === undefined ? {} : { levels: declaredIds(only, levels, scope.at('levels')) }),
  };
}
