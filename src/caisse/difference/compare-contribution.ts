/** Compares contributions: formula, options, advice, waivers and third payers. */
import type { Advice, Contribution, ContributionFormula } from '../contribution.ts';
import { CONTRIBUTION_KINDS } from '../contribution/kinds.ts';
import { CONTRIBUTION_OPTIONS } from '../contribution/options.ts';
import { CENT, type FieldShapes, keyword, optional, rounding } from '../fields.ts';
import { type ComparedPlace, wholeDifference } from './compared-place.ts';
import { compareFields } from './compare-fields.ts';
import { ADVISED_RANGE, CONTRIBUTION_CASES } from './decision-fields.ts';
import { isFullPair, matchItems } from './match-items.ts';
import type { BeforeAndAfter, Documents, PartAround, RuleDifference } from './rule-difference.ts';

/** The differences between two contributions. */
export function compareContributions(
  contributions: BeforeAndAfter<Contribution>,
  documents: Documents,
): readonly RuleDifference[] {
  const at = {
    pillar: 'contribution',
    path: ['contribution'],
    around: [],
    formula: contributions,
    field: '',
    documents,
  } as const;
  const { before, after } = contributions;
  return [
    ...compareFormulas(contributions, at),
    ...compareFields(CONTRIBUTION_OPTIONS, contributions, { ...at, owner: { of: 'contribution-options' } }),
    ...compareAdvice({ before: before.advice, after: after.advice }, at),
    ...compareFields(CONTRIBUTION_CASES, contributions, { ...at, owner: { of: 'contribution-cases' } }),
  ];
}

type FormulaPlace = Omit<ComparedPlace, 'owner'>;

function compareFormulas(formulas: BeforeAndAfter<ContributionFormula>, at: FormulaPlace): readonly RuleDifference[] {
  const { before, after } = formulas;
  if (before.kind !== after.kind) return [wholeDifference('replaced', formulas, at)];
  const { kind } = before;
  const { fields } = CONTRIBUTION_KINDS[kind];
  return compareFields(fields, formulas, {
    ...at,
    formula: formulas,
    owner: { of: 'contribution', kind },
  });
}

function compareAdvice(
  { before, after }: BeforeAndAfter<Advice | undefined>,
  at: FormulaPlace,
): readonly RuleDifference[] {
  if (before === undefined && after === undefined) return [];
  const around: readonly PartAround[] = [...at.around, { part: 'advice', before, after }];
  const here = { ...at, path: [...at.path, 'advice'] };
  if (before === undefined || after === undefined) {
    return [wholeDifference(before === undefined ? 'added' : 'removed', { before, after }, { ...here, around })];
  }
  const within = { ...here, around, formula: { before, after }, owner: { of: 'advice' } } as const;
  const isRange = (advice: Advice): boolean => !('of' in advice);
  if (isRange(before) !== isRange(after)) {
    return [wholeDifference('replaced', { before, after }, { ...here, around })];
  }
  if (isRange(before)) return compareFields(ADVISED_RANGE, { before, after }, within);
  const [left, right] = [before, after].map(computedOf);
  return [
    ...compareFields(COMPUTED_ADVICE, { before: left!, after: right! }, within),
    ...compareAdvised({ before: left!.of, after: right!.of }, { ...within, path: [...within.path, 'of'] }),
  ];
}

/** The formulas of an advice, how they are combined, and their rounding. */
interface ComputedAdvice {
  readonly of: readonly ContributionFormula[];
  readonly combine: string | undefined;
  readonly rounding: unknown;
}

const COMPUTED_ADVICE: FieldShapes = {
  combine: optional(keyword('lowest', 'highest', 'mean')),
  rounding: optional(rounding(), CENT),
};

function computedOf(advice: Advice): ComputedAdvice {
  if (!('of' in advice)) return { of: [], combine: undefined, rounding: undefined };
  const { of, rounding: rounded } = advice;
  const combine = 'combine' in advice ? advice.combine : undefined;
  return {
    of: Array.isArray(of) ? (of as readonly ContributionFormula[]) : [of as ContributionFormula],
    combine,
    rounding: rounded,
  };
}

function compareAdvised(
  { before, after }: BeforeAndAfter<readonly ContributionFormula[]>,
  at: FormulaPlace,
): readonly RuleDifference[] {
  const keys = [
    (formula: ContributionFormula) => JSON.stringify(formula),
    (formula: ContributionFormula) => formula.kind,
  ];
  return matchItems(before, after, keys).flatMap((pair) => {
    const formulas = { before: pair.before?.item, after: pair.after?.item };
    const path = [...at.path, (pair.after ?? pair.before)!.place];
    if (!isFullPair(pair)) {
      const around: readonly PartAround[] = [...at.around, { part: 'formula', ...formulas }];
      return [wholeDifference(pair.before === undefined ? 'added' : 'removed', formulas, { ...at, path, around })];
    }
    return compareFormulas({ before: pair.before.item, after: pair.after.item }, { ...at, path });
  });
}
