/** The step of each kind of node, in integers, from its planned parts. */
import { decimalPlaces, exact, type Rounding, toScaledInteger } from '../../money/index.ts';
import { greatestCommonDivisor, powerOfTen } from '../integers.ts';
import type { ConstantNode, RuleNode } from '../rule-node.ts';
import { interpolatedPieces, marginalPieces, stepPieces } from './integer-pieces.ts';
import type { IntegerRounding, IntegerSize, PlannedNode, PlannedStep, Term } from './plan-step-types.ts';

/**
 * The step of a node.
 *
 * @param node - any node but a `named` one, which is its part
 * @param parts - the planned parts, in the order of `partsOf`
 * @param size - the size of the node
 */
export function stepOf(
  node: Exclude<RuleNode, { readonly kind: 'named' }>,
  parts: readonly PlannedNode[],
  size: IntegerSize | null,
): PlannedStep {
  const decimals = size?.decimals ?? 0;
  switch (node.kind) {
    case 'constant':
      return constantStep(node, decimals);
    case 'input':
      return { kind: 'input', input: node };
    case 'given':
      return { kind: 'given', input: node.input };
    case 'count-members':
      return { kind: 'count-members', from: node.from, before: node.before };
    case 'add':
      return { kind: 'sum', terms: lifted(parts, decimals) };
    case 'subtract': {
      const [left, right] = lifted(parts, decimals) as readonly [Term, Term];
      return { kind: 'sum', terms: [left, { of: right.of, factor: -right.factor }] };
    }
    case 'multiply':
      return { kind: 'product', left: parts[0]!, right: parts[1]! };
    case 'divide':
      return quotientStep(parts[0]!, parts[1]!, node.rounding);
    case 'min':
    case 'max':
      return { kind: node.kind, of: lifted(parts, decimals) };
    case 'round':
      return roundingStep(parts[0]!, node.rounding);
    case 'marginal-scale': {
      const base = parts[0]!;
      return { kind: 'scale', base, pieces: marginalPieces(node, base.size!, decimals), rounding: null };
    }
    case 'step-scale': {
      const base = parts[0]!;
      return { kind: 'scale', base, pieces: stepPieces(node, base.size!, decimals), rounding: null };
    }
    case 'interpolated-scale': {
      const base = parts[0]!;
      const pieces = interpolatedPieces(node, base.size!);
      return { kind: 'scale', base, pieces, rounding: integerRounding(node.rounding) };
    }
    case 'compare': {
      const [left, right] = lifted(parts, commonDecimals(parts)) as readonly [Term, Term];
      return { kind: 'compare', operator: node.operator, left, right };
    }
    case 'and':
    case 'or':
      return { kind: node.kind, of: parts };
    case 'not':
      return { kind: 'not', of: parts[0]! };
    case 'one-of':
      return { kind: 'one-of', of: parts[0]!, options: node.options };
    case 'if': {
      const [condition, ...branches] = parts as readonly [PlannedNode, PlannedNode, PlannedNode];
      const [then, otherwise] = lifted(branches, decimals) as readonly [Term, Term];
      return { kind: 'if', condition, then, else: otherwise };
    }
    default:
      return node satisfies never;
  }
}

function constantStep(node: ConstantNode, decimals: number): PlannedStep {
  switch (node.type) {
    case 'boolean':
      return { kind: 'truth', value: node.value };
    case 'category':
      return { kind: 'word', value: node.value };
    default:
      return { kind: 'number', value: toScaledInteger(exact(node.value), decimals) };
  }
}

function quotientStep(dividend: PlannedNode, divisor: PlannedNode, rounding: Rounding): PlannedStep {
  const { multiple, mode } = integerRounding(rounding);
  const lift = divisor.size!.decimals + decimalPlaces(exact(rounding.to)) - dividend.size!.decimals;
  const above = powerOfTen(Math.max(0, lift));
  const below = multiple * powerOfTen(Math.max(0, -lift));
  const common = greatestCommonDivisor(above, below) * (divisor.size!.maximum < 0n ? -1n : 1n);
  return {
    kind: 'quotient',
    dividend: { of: dividend, factor: above / common },
    divisor: { of: divisor, factor: below / common },
    rounding: { multiple, mode },
  };
}

/** The step of a rounding; a number that already is a multiple is only scaled to the new decimals. */
function roundingStep(of: PlannedNode, rounding: Rounding): PlannedStep {
  const { multiple, mode } = integerRounding(rounding);
  const lift = decimalPlaces(exact(rounding.to)) - of.size!.decimals;
  const above = powerOfTen(Math.max(0, lift));
  const below = multiple * powerOfTen(Math.max(0, -lift));
  const common = greatestCommonDivisor(above, below);
  const [factor, divisor] = [above / common, below / common];
  if (divisor === 1n) return { kind: 'sum', terms: [{ of, factor: factor * multiple }] };
  return { kind: 'round', of: { of, factor }, divisor, rounding: { multiple, mode } };
}

function integerRounding({ to, mode }: Rounding): IntegerRounding {
  const multiple = exact(to);
  return { multiple: toScaledInteger(multiple, decimalPlaces(multiple)), mode };
}

const commonDecimals = (parts: readonly PlannedNode[]): number => Math.max(...parts.map(({ size }) => size!.decimals));

/** The parts scaled to a common number of decimals; parts that are not numbers are unchanged. */
function lifted(parts: readonly PlannedNode[], decimals: number): readonly Term[] {
  return parts.map((of) => ({ of, factor: of.size === null ? 1n : powerOfTen(decimals - of.size.decimals) }));
}
