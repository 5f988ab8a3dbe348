/** Prepares a conventionnement for many baskets: each product at each place is decided once. */
import type { Month } from '../../money/index.ts';
import { type LineDecision, decideLine } from './decide-line.ts';
import type { LoweredConventionnement, PlaceFacts, ProductFacts } from './lowered.ts';
import { rulesIn } from './resolve.ts';

/** A conventionnement in one month, at one place. */
export interface CoverAtPlace {
  readonly conventionnement: LoweredConventionnement;
  readonly facts: PlaceFacts;
  /** Whether the place is in the register. */
  readonly isListed: boolean;
  /** The decision on a product of the register, without other attributes. */
  readonly ofProduct: (facts: ProductFacts) => LineDecision;
  /** The decision on a line with attributes of its own. */
  readonly ofLine: (facts: ProductFacts, isCodeUnknown: boolean) => LineDecision;
}

/** What is known of a place that is not in the register. */
const UNLISTED: PlaceFacts = { labels: [] };

/** The prepared places of each conventionnement by month; months share one preparation if no rule is dated. */
const prepared = new WeakMap<LoweredConventionnement, Map<string, ReadonlyMap<string | null, CoverAtPlace>>>();

/** The conventionnement of a month at a place. */
export function coverAtPlace(conventionnement: LoweredConventionnement, place: string, month: Month): CoverAtPlace {
  const isDated = conventionnement.rules.some(({ source }) => source.from !== undefined || source.until !== undefined);
  const months = prepared.get(conventionnement) ?? new Map<string, ReadonlyMap<string | null, CoverAtPlace>>();
  prepared.set(conventionnement, months);
  const key = isDated ? month : '';
  let places = months.get(key);
  if (places === undefined) {
    const inForce = isDated ? { ...conventionnement, rules: rulesIn(conventionnement.rules, month) } : conventionnement;
    const listed = [...conventionnement.registers.places].map(
      ([id, facts]) => [id, prepare(inForce, facts, true)] as const,
    );
    places = new Map<string | null, CoverAtPlace>([...listed, [null, prepare(inForce, UNLISTED, false)]]);
    months.set(key, places);
  }
  return places.get(place) ?? places.get(null)!;
}

function prepare(conventionnement: LoweredConventionnement, facts: PlaceFacts, isListed: boolean): CoverAtPlace {
  const decided = new Map<ProductFacts, LineDecision>();
  return {
    conventionnement,
    facts,
    isListed,
    ofProduct: (product) => {
      const known = decided.get(product);
      if (known !== undefined) return known;
      const decision = decideLine(conventionnement, facts, product, false);
      decided.set(product, decision);
      return decision;
    },
    ofLine: (product, isCodeUnknown) => decideLine(conventionnement, facts, product, isCodeUnknown),
  };
}
