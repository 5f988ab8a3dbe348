/** Finds the rule that decides a line: the heaviest on the place, and the heaviest on the product. */
import type { ConventionSide } from './kind.ts';
import type {
  LoweredConventionnement,
  LoweredConventionRule,
  LoweredCriteria,
  LoweredOutcome,
  PlaceFacts,
  ProductFacts,
} from './lowered.ts';
import type { ConventionCriteria } from './options.ts';

/**
 * The weight of a rule on a line, compared from the first part to the last: the rank of its kind, the depth of the category that it names (0 without one),
 * and the number of its criteria.
 *
 * @french poids d’une règle
 */
export type RuleWeight = readonly [rank: number, depth: number, criteria: number];

/** A rule that applies to a line, with its weight. */
export interface ApplicableRule {
  readonly rule: LoweredConventionRule;
  readonly weight: RuleWeight;
}

/** What one side says of a line: its rules from the heaviest to the lightest, and what follows from them. */
export interface SideAnswer {
  readonly applicable: readonly ApplicableRule[];
  /** The heaviest rule; of several that agree, the first by its id. Left out if no rule applies. */
  readonly rule?: LoweredConventionRule;
  readonly outcome: LoweredOutcome;
  /** A rule of the same weight that gives something else. */
  readonly disagrees?: LoweredConventionRule;
}

/** The rules in force in a month; an empty text stands before all months. */
export const rulesIn = (rules: readonly LoweredConventionRule[], month: string): readonly LoweredConventionRule[] =>
  rules.filter(
    ({ source: { from, until } }) => (from === undefined || from <= month) && (until === undefined || month <= until),
  );

/** What one side of the rules says of a product at a place. */
export function answerOf(
  side: ConventionSide,
  { rules, unlisted }: Pick<LoweredConventionnement, 'rules' | 'unlisted'>,
  place: PlaceFacts,
  product: ProductFacts,
): SideAnswer {
  const applicable = rules
    .filter((rule) => rule.side === side && appliesTo(rule, place, product))
    .map((rule): ApplicableRule => ({ rule, weight: weightOf(rule, product) }))
    .sort((left, right) => compareWeights(right.weight, left.weight));
  const [first] = applicable;
  if (first === undefined) return { applicable, outcome: unlisted[side] };
  const other = applicable.find(
    ({ rule, weight }) => compareWeights(weight, first.weight) === 0 && !givesTheSame(rule, first.rule),
  );
  return {
    applicable,
    rule: first.rule,
    outcome: first.rule.outcome,
    ...(other === undefined ? {} : { disagrees: other.rule }),
  };
}

/** Compares weights; negative if the first is lighter. */
function compareWeights(left: RuleWeight, right: RuleWeight): number {
  return left[0] - right[0] || left[1] - right[1] || left[2] - right[2];
}

/** The weight of a rule on a product. */
export function weightOf({ rank, categories, criteria }: LoweredConventionRule, product: ProductFacts): RuleWeight {
  if (categories === undefined) return [rank, 0, criteria];
  const narrowest = product.categories.findIndex((category) => categories.has(category));
  return [rank, narrowest < 0 ? 0 : product.categories.length - narrowest, criteria];
}

/** Whether two rules give the same, so that it does not matter which of them counts. */
function givesTheSame(left: LoweredConventionRule, right: LoweredConventionRule): boolean {
  const [a, b] = [left.outcome, right.outcome];
  if (a.kind !== b.kind || left.base !== right.base || left.share !== right.share) return false;
  return a.kind !== 'rate' || b.kind !== 'rate' || (a.rate === b.rate && a.level === b.level);
}

function appliesTo(rule: LoweredConventionRule, place: PlaceFacts, product: ProductFacts): boolean {
  const { places, professionals, products, categories, only, except, side } = rule;
  if (places !== undefined && !has(places, place.place)) return false;
  if (professionals !== undefined && !has(professionals, place.professional)) return false;
  if (products !== undefined && !has(products, product.product)) return false;
  if (categories !== undefined && !product.categories.some((category) => categories.has(category))) return false;
  const isMet = (criteria: LoweredCriteria, key: keyof ConventionCriteria): boolean =>
    wordsOf(key, side, place, product).some((word) => has(criteria[key]!, word));
  return (
    (Object.keys(only) as (keyof ConventionCriteria)[]).every((key) => isMet(only, key)) &&
    !(Object.keys(except) as (keyof ConventionCriteria)[]).some((key) => isMet(except, key))
  );
}

const has = (words: ReadonlySet<string>, word: string | undefined): boolean => word !== undefined && words.has(word);

/** The words of a line that a criterion is compared with; none if they are unknown. */
function wordsOf(
  key: keyof ConventionCriteria,
  side: ConventionSide,
  place: PlaceFacts,
  product: ProductFacts,
): readonly (string | undefined)[] {
  switch (key) {
    case 'labels':
      return side === 'place' ? place.labels : product.labels;
    case 'origins':
      return [product.origin];
    case 'processing':
      return [product.processing];
    case 'channels':
      return [place.channel];
    case 'zones':
      return [place.zone];
    default:
      return key satisfies never;
  }
}
