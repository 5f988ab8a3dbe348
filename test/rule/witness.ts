/**
 * A second, naive reading of rules, written from the comments of `node.ts` alone and on fractions of big integers: no
 * decimal library, no figure read in advance, nothing shared with the sources but types. The sources must equal it.
 */
import type {
  Facts,
  InputNode,
  InterpolatedScaleNode,
  MarginalScaleNode,
  RuleNode,
  StepScaleNode,
} from '../../src/rule/index.ts';

export interface Fraction {
  readonly over: bigint;
  /** Always above zero. */
  readonly under: bigint;
}

type Known = Fraction | boolean | string;

/** A value, or the set of what is missing for it. */
type Witnessed = { readonly value: Known } | { readonly lacks: readonly string[] };

const ZERO: Fraction = { over: 0n, under: 1n };

export function fraction(text: string): Fraction {
  const [, sign, whole, decimals = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text)!;
  return { over: BigInt(`${sign}${whole}${decimals}`), under: 10n ** BigInt(decimals.length) };
}

export const plus = (a: Fraction, b: Fraction): Fraction => ({
  over: a.over * b.under + b.over * a.under,
  under: a.under * b.under,
});
const opposite = (a: Fraction): Fraction => ({ over: -a.over, under: a.under });
export const minus = (a: Fraction, b: Fraction): Fraction => plus(a, opposite(b));
export const times = (a: Fraction, b: Fraction): Fraction => ({ over: a.over * b.over, under: a.under * b.under });
const by = (a: Fraction, b: Fraction): Fraction =>
  b.over < 0n
    ? { over: -a.over * b.under, under: a.under * -b.over }
    : { over: a.over * b.under, under: a.under * b.over };
export const isBelow = (a: Fraction, b: Fraction): boolean => a.over * b.under < b.over * a.under;
export const isSame = (a: Fraction, b: Fraction): boolean => a.over * b.under === b.over * a.under;

/** By the size without its sign, as the modes are defined: away from zero, toward zero, to the nearest. */
export function rounded(value: Fraction, { to, mode }: { readonly to: string; readonly mode: string }): Fraction {
  const multiple = fraction(to);
  const steps = by(value, multiple);
  const negative = steps.over < 0n;
  const size = negative ? -steps.over : steps.over;
  const whole = size / steps.under;
  const rest = size - whole * steps.under;
  const further =
    rest > 0n &&
    (mode === 'up' ||
      (mode === 'half-up' && 2n * rest >= steps.under) ||
      (mode === 'half-even' && (2n * rest > steps.under || (2n * rest === steps.under && whole % 2n === 1n))));
  const count = further ? whole + 1n : whole;
  return times({ over: negative ? -count : count, under: 1n }, multiple);
}

export function witness(
  rule: RuleNode,
  facts: Facts,
): { readonly value: Known } | { readonly missing: readonly string[] } {
  const result = read(rule, facts);
  return 'value' in result ? result : { missing: [...new Set(result.lacks)] };
}

function read(node: RuleNode, facts: Facts): Witnessed {
  switch (node.kind) {
    case 'constant':
      return { value: node.type === 'boolean' || node.type === 'category' ? node.value : fraction(node.value) };
    case 'input':
      return readInput(node, facts);
    case 'given':
      return { value: facts.values[node.input.name] !== undefined };
    case 'add':
      return allNumbers(node.terms, facts, (terms) => terms.reduce(plus));
    case 'subtract':
      return allNumbers([node.left, node.right], facts, (of) => minus(of[0]!, of[1]!));
    case 'multiply':
      return allNumbers([node.left, node.right], facts, (of) => times(of[0]!, of[1]!));
    case 'divide':
      return allNumbers([node.dividend, node.divisor], facts, (of) => rounded(by(of[0]!, of[1]!), node.rounding));
    case 'min':
      return allNumbers(node.of, facts, (of) => of.reduce((a, b) => (isBelow(b, a) ? b : a)));
    case 'max':
      return allNumbers(node.of, facts, (of) => of.reduce((a, b) => (isBelow(a, b) ? b : a)));
    case 'round':
      return allNumbers([node.of], facts, (of) => rounded(of[0]!, node.rounding));
    case 'marginal-scale':
      return allNumbers([node.base], facts, (of) => marginal(node, of[0]!));
    case 'step-scale':
      return allNumbers([node.base], facts, (of) => step(node, of[0]!));
    case 'interpolated-scale':
      return allNumbers([node.base], facts, (of) => interpolated(node, of[0]!));
    case 'compare':
      return all([node.left, node.right], facts, ([left, right]) => {
        const [a, b] = [left as Fraction, right as Fraction];
        if (node.operator === 'less') return isBelow(a, b);
        if (node.operator === 'at-most') return isBelow(a, b) || isSame(a, b);
        if (node.operator === 'equal') return isSame(a, b);
        if (node.operator === 'at-least') return isBelow(b, a) || isSame(a, b);
        return isBelow(b, a);
      });
    case 'and':
      return decided(node.of, facts, false);
    case 'or':
      return decided(node.of, facts, true);
    case 'not':
      return all([node.of], facts, ([of]) => of === false);
    case 'one-of':
      return all([node.of], facts, ([of]) => node.options.some((option) => option === of));
    case 'if': {
      const condition = read(node.condition, facts);
      if ('value' in condition) return read(condition.value === true ? node.then : node.else, facts);
      return { lacks: [...condition.lacks, ...lacking(node.then, facts), ...lacking(node.else, facts)] };
    }
    case 'count-members': {
      if (facts.ages === undefined) return { lacks: ['members'] };
      const counted = node.from === 0 && node.before === null ? facts.ages.map(() => 0) : facts.ages;
      if (counted.some((age) => age === undefined)) return { lacks: ['ages'] };
      const within = counted.filter((age) => age! >= node.from && (node.before === null || age! < node.before));
      return { value: { over: BigInt(within.length), under: 1n } };
    }
    case 'named':
      return read(node.of, facts);
    default:
      return node satisfies never;
  }
}

function readInput(node: InputNode, facts: Facts): Witnessed {
  const given = facts.values[node.name];
  if (given === undefined) return { lacks: [node.name] };
  return { value: node.type === 'boolean' || node.type === 'category' ? (given as Known) : fraction(String(given)) };
}

const lacking = (node: RuleNode, facts: Facts): readonly string[] => {
  const result = read(node, facts);
  return 'lacks' in result ? result.lacks : [];
};

function all(nodes: readonly RuleNode[], facts: Facts, combine: (values: readonly Known[]) => Known): Witnessed {
  const results = nodes.map((node) => read(node, facts));
  const lacks = results.flatMap((result) => ('lacks' in result ? result.lacks : []));
  if (results.some((result) => 'lacks' in result)) return { lacks };
  return { value: combine(results.map((result) => (result as { readonly value: Known }).value)) };
}

function allNumbers(
  nodes: readonly RuleNode[],
  facts: Facts,
  combine: (values: readonly Fraction[]) => Fraction,
): Witnessed {
  return all(nodes, facts, (values) => combine(values as readonly Fraction[]));
}

function decided(nodes: readonly RuleNode[], facts: Facts, decisive: boolean): Witnessed {
  const results = nodes.map((node) => read(node, facts));
  if (results.some((result) => 'value' in result && result.value === decisive)) return { value: decisive };
  const lacks = results.flatMap((result) => ('lacks' in result ? result.lacks : []));
  return lacks.length > 0 ? { lacks } : { value: !decisive };
}

/** Bracket by bracket, with the part of the base that lies in it. */
function marginal({ brackets }: MarginalScaleNode, base: Fraction): Fraction {
  return brackets.reduce((sum, { from, rate }, place) => {
    const start = fraction(from);
    if (!isBelow(start, base)) return sum;
    const next = brackets[place + 1];
    const end = next !== undefined && isBelow(fraction(next.from), base) ? fraction(next.from) : base;
    return plus(sum, times(minus(end, start), fraction(rate)));
  }, ZERO);
}

/** The last bracket whose threshold the base has reached, or the first. */
function step({ brackets }: StepScaleNode, base: Fraction): Fraction {
  const reached = brackets.filter(({ from }) => !isBelow(base, fraction(from)));
  const bracket = reached.at(-1) ?? brackets[0]!;
  return 'rate' in bracket ? times(base, fraction(bracket.rate)) : fraction(bracket.amount);
}

/** Left end plus slope times distance, as a fraction, rounded once. */
function interpolated({ points, rounding }: InterpolatedScaleNode, base: Fraction): Fraction {
  const [first, last] = [points[0]!, points.at(-1)!];
  if (!isBelow(fraction(first.at), base)) return rounded(fraction(first.value), rounding);
  if (!isBelow(base, fraction(last.at))) return rounded(fraction(last.value), rounding);
  const right = points.findIndex(({ at }) => isBelow(base, fraction(at)));
  const [a, b] = [points[right - 1]!, points[right]!];
  const slope = by(minus(fraction(b.value), fraction(a.value)), minus(fraction(b.at), fraction(a.at)));
  return rounded(plus(fraction(a.value), times(slope, minus(base, fraction(a.at)))), rounding);
}
