/** Finds rules of equal weight that disagree on declared places and products. */
import type { Scope } from '../lowering/scope.ts';
import type { LoweredConventionnement, LoweredConventionRule, PlaceFacts, ProductFacts } from './lowered.ts';
import { answerOf, rulesIn } from './resolve.ts';

/** More combinations are not examined; rules that disagree there are reported on the line. */
const COMBINATIONS_LIMIT = 20_000;

const NOWHERE: PlaceFacts = { labels: [] };
const NOTHING: ProductFacts = { categories: [], labels: [] };

/** Reports each pair of rules that disagree in some month, once, with the first place or product on which they do. */
export function findDisagreements(conventionnement: LoweredConventionnement, scope: Scope): void {
  const { rules, source } = conventionnement;
  const reported = new Set<string>();
  const report: Report = (first, other, about) => {
    const key = JSON.stringify([first.id, other.id]);
    if (reported.has(key)) return;
    reported.add(key);
    const place = source.rules.indexOf(other.source);
    scope.at('rules', place).report('CAISSE-CONVENTION-DISAGREE', { rule: first.id, other: other.id, ...about });
  };
  for (const month of ['', ...new Set(rules.flatMap(({ source: { from } }) => from ?? []))]) {
    examine({ ...conventionnement, rules: rulesIn(rules, month) }, report);
  }
}

type Report = (first: LoweredConventionRule, other: LoweredConventionRule, about: Where) => void;

function examine(conventionnement: LoweredConventionnement, report: Report): void {
  const { registers, rules } = conventionnement;
  const places = [NOWHERE, ...registers.places.values()];
  for (const place of places) {
    const { rule, disagrees } = answerOf('place', conventionnement, place, NOTHING);
    if (rule !== undefined && disagrees !== undefined) report(rule, disagrees, whereOf(place, NOTHING));
  }
  const products = [
    NOTHING,
    ...[...registers.categories.values()].map((categories): ProductFacts => ({ ...NOTHING, categories })),
    ...registers.products.values(),
  ];
  const sites = rules.some(looksAtPlaces) ? places : [NOWHERE];
  let left = COMBINATIONS_LIMIT;
  for (const place of sites) {
    for (const product of products) {
      if (left === 0) return;
      left -= 1;
      const { rule, disagrees } = answerOf('product', conventionnement, place, product);
      if (rule !== undefined && disagrees !== undefined) report(rule, disagrees, whereOf(place, product));
    }
  }
}

interface Where {
  readonly place?: string;
  readonly product?: string;
}

const whereOf = ({ place }: PlaceFacts, { product }: ProductFacts): Where => ({
  ...(place === undefined ? {} : { place }),
  ...(product === undefined ? {} : { product }),
});

/** Whether a rule on products depends on the place. */
const looksAtPlaces = ({ side, places, only, except }: LoweredConventionRule): boolean =>
  side === 'product' &&
  (places !== undefined || [only, except].some(({ channels, zones }) => channels !== undefined || zones !== undefined));
