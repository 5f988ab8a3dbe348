/** Decides a line: whether it is covered, by which rule, and with which terms. */
import type { DecimalText } from '../../rule/index.ts';
import type { CoveredLine, LineVerdict } from './basket.ts';
import { type WholeTerms, wholeTerms } from './cover-line.ts';
import type { CoverTerms } from './cover-rule.ts';
import type { LoweredCeiling, LoweredConventionnement, PlaceFacts, ProductFacts } from './lowered.ts';
import { answerOf, type SideAnswer } from './resolve.ts';

/** What is decided about a product at a place. */
export interface LineDecision {
  readonly where: SideAnswer;
  readonly what: SideAnswer;
  /** The verdict, the rule, the level and the rate, as a line shows them. */
  readonly shown: Pick<CoveredLine, 'verdict' | 'rule' | 'level' | 'rate'>;
  /** The terms of the cover; left out for refused lines. */
  readonly terms?: CoverTerms;
  readonly whole?: WholeTerms;
  /** The places of the ceilings per purchase and per month that limit the line. */
  readonly ceilings: readonly number[];
}

/** Decides a product at a place. `isCodeUnknown` if the line has a code that no product has. */
export function decideLine(
  conventionnement: LoweredConventionnement,
  place: PlaceFacts,
  product: ProductFacts,
  isCodeUnknown: boolean,
): LineDecision {
  const where = answerOf('place', conventionnement, place, product);
  const what = answerOf('product', conventionnement, place, product);
  const decided = verdictOf(where, what, isCodeUnknown);
  const rule = decided.by.rule?.id;
  const { rate } = decided;
  const shown = {
    verdict: decided.verdict,
    ...(rule === undefined ? {} : { rule }),
    ...(rate?.level === undefined ? {} : { level: rate.level }),
    ...(rate === undefined ? {} : { rate: rate.rate }),
  };
  if (rate === undefined) return { where, what, shown, ceilings: [] };
  const rules = [where.rule?.id, what.rule?.id].filter((id) => id !== undefined);
  const limits = conventionnement.ceilings.map((ceiling) => limitsLine(ceiling, rules, rate.level, place, product));
  const base = what.rule?.base ?? product.base ?? where.rule?.base;
  const share = what.rule?.share ?? where.rule?.share;
  const terms: CoverTerms = {
    rate: rate.rate,
    ...(base === undefined ? {} : { base }),
    ...(share === undefined ? {} : { share }),
    ceilings: conventionnement.ceilings.flatMap(({ per, amount }, at) =>
      per === 'unit' && limits[at] === true ? amount : [],
    ),
  };
  return {
    where,
    what,
    shown,
    terms,
    whole: wholeTerms(terms),
    ceilings: conventionnement.ceilings.flatMap(({ per }, at) => (per !== 'unit' && limits[at] === true ? at : [])),
  };
}

interface Rate {
  readonly rate: DecimalText;
  readonly level?: string;
}

interface Decided {
  readonly verdict: LineVerdict;
  /** The side that decides. */
  readonly by: SideAnswer;
  readonly rate?: Rate;
}

/** The rate where both sides accept. */
const WHOLE: Rate = { rate: '1' };

function verdictOf(where: SideAnswer, what: SideAnswer, isCodeUnknown: boolean): Decided {
  if (what.disagrees !== undefined) return { verdict: 'rules-disagree', by: what };
  const namesPlace = what.rule?.places !== undefined;
  if (!namesPlace) {
    if (where.disagrees !== undefined) return { verdict: 'rules-disagree', by: where };
    const refusal = placeRefusal(where);
    if (refusal !== null) return { verdict: refusal, by: where };
  }
  const { outcome } = what;
  switch (outcome.kind) {
    case 'excluded':
    case 'pending':
      return {
        verdict: what.rule === undefined ? (isCodeUnknown ? 'unknown-code' : 'unlisted') : outcome.kind,
        by: what,
      };
    case 'rate':
      return { verdict: 'covered', by: what, rate: outcome };
    case 'accepted':
      if (where.outcome.kind === 'rate') return { verdict: 'covered', by: where, rate: where.outcome };
      return { verdict: 'covered', by: what.rule === undefined ? where : what, rate: WHOLE };
    default:
      return outcome satisfies never;
  }
}

/** Why a place refuses every line, or `null`. */
function placeRefusal({ rule, outcome }: SideAnswer): LineVerdict | null {
  if (outcome.kind !== 'excluded' && outcome.kind !== 'pending') return null;
  return rule === undefined ? 'place-unlisted' : `place-${outcome.kind}`;
}

function limitsLine(
  { rules, levels, categories, products, places }: LoweredCeiling,
  by: readonly string[],
  level: string | undefined,
  place: PlaceFacts,
  product: ProductFacts,
): boolean {
  const isIn = (words: ReadonlySet<string> | undefined, word: string | undefined): boolean =>
    words === undefined || (word !== undefined && words.has(word));
  return (
    (rules === undefined || by.some((id) => rules.has(id))) &&
    isIn(levels, level) &&
    (categories === undefined || product.categories.some((category) => categories.has(category))) &&
    isIn(products, product.product) &&
    isIn(places, place.place)
  );
}
