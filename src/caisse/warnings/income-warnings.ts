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
  type FactCurve,
  type NumberCurve,
  type RuleNode,
  subtract,
  walkRule,
} from '../../rule/index.ts';
import type { LoweredVersion } from '../lowered.ts';
import { inputsOf } from '../rules-of-version.ts';
import { type Along, factAlong, numberAlong } from './drawn.ts';
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

/** What is looked at of a version along income. */
interface Lines {
  readonly due: Along<NumberCurve>;
  /** The most that is asked less the least. */
  readonly room?: Along<NumberCurve>;
  /** What is received less what is asked. */
  readonly kept?: Along<NumberCurve>;
  readonly verdict: Along<FactCurve>;
}

/** The warnings of one version. */
export function incomeWarnings(
  version: LoweredVersion,
  profiles: readonly Profile[],
  path: Diagnostic['path'],
): readonly Diagnostic[] {
  const lines = linesOf(version);
  const found = profiles.flatMap((profile) =>
    [...byKind(findingsOf(lines, profile)).values()].map((findings) => worstOf(findings, profile)),
  );
  const worst = [...byKind(found).values()].map(heaviest);
  return [
    ...worst.map(({ code, part, details }) => warning(code, [...path, part], details)),
    ...allocationBelowContribution(version, lines, profiles, path),
  ];
}

function linesOf({ contribution, allocation, eligibility, net }: LoweredVersion): Lines {
  const limits = limitsOf(contribution.due);
  return {
    due: numberAlong(contribution.due),
    ...(limits === undefined ? {} : { room: numberAlong(subtract(limits.maximum, limits.minimum)) }),
    ...(net === undefined ? {} : { kept: numberAlong(subtract(allocation.amount, contribution.due)) }),
    verdict: factAlong(eligibility.rule),
  };
}

/** Findings of one code in one part of the rules. */
function byKind(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const kinds = new Set(findings.map(({ code, part }) => `${code} ${part}`));
  return new Map([...kinds].map((kind) => [kind, findings.filter(({ code, part }) => `${code} ${part}` === kind)]));
}

function findingsOf(lines: Lines, profile: Profile): readonly Finding[] {
  const [due, room, kept, verdict] = [
    lines.due(profile),
    lines.room?.(profile),
    lines.kept?.(profile),
    lines.verdict(profile),
  ];
  const gradual = kept === undefined ? [] : [...cliffs(kept), ...steepParts(kept)];
  const known = new Set(gradual.map(({ details }) => details.before));
  const refusals = kept === undefined || verdict === undefined ? [] : refused(kept, verdict);
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
function cliffs({ jumps }: NumberCurve): readonly Finding[] {
  const down = jumps.filter(({ height }) => height.startsWith('-'));
  return down.map(({ before, after, valueBefore, valueAfter }) =>
    cliff('contribution', before, after, exact(valueBefore).minus(valueAfter)),
  );
}

/** One more cent of income, and what was left to the household is lost with its right to take part, or begins below nothing. */
function refused(kept: NumberCurve, { pieces }: FactCurve): readonly Finding[] {
  return pieces.slice(1).flatMap(({ from: after, value }, place) => {
    const { to: before } = pieces[place]!;
    const height = value === true ? exact(kept.at(after)).negated() : exact(kept.at(before));
    return height.gt(CENT) ? [cliff('eligibility', before, after, height)] : [];
  });
}

/** What a cent of income and its rounding may change. */
const CENT = '0.01';

const cliff = (part: Finding['part'], before: string, after: string, weight: Exact): Finding => ({
  code: 'CAISSE-WARN-CLIFF',
  part,
  weight,
  details: { before, after, height: toPlainText(weight) },
});

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
  { allocation, contribution }: LoweredVersion,
  { kept }: Lines,
  profiles: readonly Profile[],
  path: Diagnostic['path'],
): readonly Diagnostic[] {
  if (kept === undefined || readsOtherNumbers([allocation.amount, contribution.due])) return [];
  const known = profiles.map(kept).filter((each) => each !== undefined);
  if (known.length < profiles.length || !known.every(({ maximum }) => maximum.value.startsWith('-'))) return [];
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
