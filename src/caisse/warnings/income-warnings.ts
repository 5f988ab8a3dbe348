/** What happens to a contribution and to what is left to a household as its income grows, where nobody can have meant it. */
import {
  type Diagnostic,
  type DiagnosticDetails,
  type Exact,
  exact,
  roundQuotient,
  toPlainText,
  warning,
} from '../../money/index.ts';
import {
  type CurveSegment,
  type NumberCurve,
  type RuleNode,
  subtract,
  walkRule,
  when,
  money,
} from '../../rule/index.ts';
import type { LoweredVersion } from '../lowered.ts';
import { inputsOf } from '../rules-of-version.ts';
import { drawn } from './drawn.ts';
import { INCOME, type Profile } from './profiles.ts';

/** Something doubtful at some incomes of one household; the largest `weight` is told first. */
interface Finding {
  readonly code: Diagnostic['code'];
  readonly part: 'contribution' | 'eligibility';
  readonly weight: Exact;
  readonly details: DiagnosticDetails & { readonly before: string };
}

/** How many further incomes a warning names. */
const OTHERS_LIMIT = 12;

/** The warnings of one version. */
export function incomeWarnings(
  version: LoweredVersion,
  profiles: readonly Profile[],
  path: Diagnostic['path'],
): readonly Diagnostic[] {
  const found = profiles.flatMap((profile) =>
    [...byKind(findingsOf(version, profile)).values()].map((findings) => worstOf(findings, profile)),
  );
  const worst = [...byKind(found).values()].map(heaviest);
  return [
    ...worst.map(({ code, part, details }) => warning(code, [...path, part], details)),
    ...allocationBelowContribution(version, profiles, path),
  ];
}

/** Findings of one code in one part of the rules. */
function byKind(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const kinds = new Set(findings.map(({ code, part }) => `${code} ${part}`));
  return new Map([...kinds].map((kind) => [kind, findings.filter(({ code, part }) => `${code} ${part}` === kind)]));
}

function findingsOf(version: LoweredVersion, profile: Profile): readonly Finding[] {
  const { contribution, eligibility, allocation, net } = version;
  const due = drawn(contribution.due, profile);
  const limits = limitsOf(contribution.due);
  const room = limits === undefined ? undefined : drawn(subtract(limits.maximum, limits.minimum), profile);
  const kept = net === undefined ? undefined : subtract(allocation.amount, contribution.due);
  const always = kept && drawn(kept, profile);
  const isOpen = eligibility.rule.kind === 'constant';
  const whereEligible = kept && !isOpen ? drawn(when(eligibility.rule, kept, money('0')), profile) : undefined;
  const gradual = always === undefined ? [] : [...cliffs(always, 'contribution'), ...steepParts(always)];
  const known = new Set(gradual.map(({ details }) => details.before));
  const refusals = whereEligible === undefined ? [] : cliffs(whereEligible, 'eligibility');
  return [
    ...(due === undefined ? [] : falls(due)),
    ...gradual,
    ...refusals.filter(({ details }) => !known.has(details.before)),
    ...(room === undefined ? [] : crossedLimits(room)),
  ];
}

/** The contribution is lower after than before. */
function falls({ jumps, segments }: NumberCurve): readonly Finding[] {
  const sloping = segments.filter(({ line }) => line?.slope.startsWith('-') === true);
  return [
    ...jumps.filter(({ height }) => height.startsWith('-')),
    ...sloping.map(({ from, to, valueFrom, valueTo }) => ({
      before: from,
      after: to,
      valueBefore: valueFrom,
      valueAfter: valueTo,
    })),
  ].map(({ before, after, valueBefore, valueAfter }) => ({
    code: 'CAISSE-WARN-CONTRIBUTION-FALLS',
    part: 'contribution',
    weight: exact(valueBefore).minus(valueAfter),
    details: { before, after, valueBefore, valueAfter },
  }));
}

/** One more cent of income, and what is left to the household falls. */
function cliffs({ jumps }: NumberCurve, part: Finding['part']): readonly Finding[] {
  const down = jumps.filter(({ height }) => height.startsWith('-'));
  return down.map(({ before, after, valueBefore, valueAfter }) => {
    const weight = exact(valueBefore).minus(valueAfter);
    return { code: 'CAISSE-WARN-CLIFF', part, weight, details: { before, after, height: toPlainText(weight) } };
  });
}

/** Of each further euro of income, more than one goes. */
function steepParts({ segments }: NumberCurve): readonly Finding[] {
  return segments.flatMap((segment) => {
    const { from, to } = segment;
    const rate = takenOf(segment);
    if (rate === undefined || rate.lte(1)) return [];
    return [
      {
        code: 'CAISSE-WARN-MARGINAL-RATE',
        part: 'contribution',
        weight: rate,
        details: { before: from, after: to, rate: toPlainText(rate) },
      },
    ];
  });
}

/** How much of each further euro is taken, to the hundredth of a percent. */
function takenOf({ line }: CurveSegment): Exact | undefined {
  if (line === null) return undefined;
  const [over = '0', under = '1'] = line.slope.split('/');
  return roundQuotient(exact(over).negated(), exact(under), { to: '0.0001', mode: 'half-up' });
}

/** The least that is asked is more than the most. */
function crossedLimits({ minimum: { value, from } }: NumberCurve): readonly Finding[] {
  if (!value.startsWith('-')) return [];
  const weight = exact(value).negated();
  return [
    {
      code: 'CAISSE-WARN-LIMITS-CROSSED',
      part: 'contribution',
      weight,
      details: { before: from, height: toPlainText(weight) },
    },
  ];
}

interface LimitNodes {
  readonly minimum: RuleNode;
  readonly maximum: RuleNode;
}

function limitsOf(due: RuleNode): LimitNodes | undefined {
  const named = (name: string): RuleNode | undefined =>
    walkRule(due).find(({ node }) => node.kind === 'named' && node.name === name)?.node;
  const [minimum, maximum] = [named('contribution.minimum'), named('contribution.maximum')];
  return minimum === undefined || maximum === undefined ? undefined : { minimum, maximum };
}

/** Nobody, at any income, receives as much as they pay. */
function allocationBelowContribution(
  { net, allocation, contribution }: LoweredVersion,
  profiles: readonly Profile[],
  path: Diagnostic['path'],
): readonly Diagnostic[] {
  if (net === undefined || readsOtherNumbers([allocation.amount, contribution.due])) return [];
  const kept = profiles.map((profile) => drawn(subtract(allocation.amount, contribution.due), profile));
  const known = kept.filter((each) => each !== undefined);
  if (known.length < kept.length || !known.every(({ maximum }) => maximum.value.startsWith('-'))) return [];
  const least = known
    .map(({ maximum }) => exact(maximum.value).negated())
    .reduce((one, other) => (other.lt(one) ? other : one));
  return [
    warning('CAISSE-WARN-ALLOCATION-BELOW-CONTRIBUTION', [...path, 'allocation'], { height: toPlainText(least) }),
  ];
}

const readsOtherNumbers = (rules: readonly RuleNode[]): boolean =>
  Object.values(inputsOf(rules)).some(({ name, type }) => name !== INCOME && type !== 'boolean' && type !== 'category');

function worstOf(findings: readonly Finding[], { household }: Profile): Finding {
  const worst = heaviest(findings);
  const others = findings.filter((each) => each !== worst).map(({ details }) => details.before);
  const named = others.length === 0 ? {} : { others: others.slice(0, OTHERS_LIMIT) };
  return { ...worst, details: { ...worst.details, household, ...named } };
}

const heaviest = (findings: readonly Finding[]): Finding =>
  findings.reduce((worst, each) => (each.weight.gt(worst.weight) ? each : worst));
