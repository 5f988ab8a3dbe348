/** Fuses a scale with its rounding, its minimum and its maximum into one pass. */
import type { PlannedNode, Term } from '../plan/plan-step-types.ts';
import { type FusedScale, identity, limited, roundedScale, throughScale, timesPlus } from './fused-scale.ts';
import { isSafe } from './fused-figures.ts';

/** Fuses a node into one piecewise function of its deepest eligible descendant, or the identity. */
export function fuse(node: PlannedNode): FusedScale {
  const fused = fusedStep(node);
  return fused !== null && isSafe(fused) ? fused : identity(node);
}

function fusedStep({ step }: PlannedNode): FusedScale | null {
  switch (step.kind) {
    case 'round': {
      const { of, divisor, rounding } = step;
      const scale = fuse(of.of);
      if (rounding.mode === 'half-even') return null;
      const inner = scale.mode === null ? scale : identity(of.of);
      return roundedScale(inner, of.factor, divisor, rounding);
    }
    case 'scale': {
      const { base, pieces, rounding } = step;
      if (rounding?.mode === 'half-even') return null;
      return throughScale(fuse(base), pieces, rounding) ?? throughScale(identity(base), pieces, rounding);
    }
    case 'sum': {
      const { varying, addend } = withoutConstants(step.terms);
      const [term, ...others] = varying;
      if (term === undefined || others.length > 0) return null;
      return timesPlus(fuse(term.of), term.factor, addend);
    }
    case 'product': {
      const [factor, of] = step.left.step.kind === 'number' ? [step.left, step.right] : [step.right, step.left];
      return factor.step.kind === 'number' ? timesPlus(fuse(of), factor.step.value, 0n) : null;
    }
    case 'min':
    case 'max': {
      const varying = step.of.filter(({ of }) => of.step.kind !== 'number');
      const [term, ...others] = varying;
      if (term === undefined || others.length > 0) return null;
      return step.of
        .flatMap(({ of, factor }) => (of.step.kind === 'number' ? [of.step.value * factor] : []))
        .reduce<FusedScale | null>(
          (scale, limit) => (scale === null ? null : limited(scale, step.kind, limit)),
          timesPlus(fuse(term.of), term.factor, 0n),
        );
    }
    default:
      return null;
  }
}

/** The varying terms, and the sum of the constant ones. */
export function withoutConstants(terms: readonly Term[]): {
  readonly varying: readonly Term[];
  readonly addend: bigint;
} {
  return {
    varying: terms.filter(({ of }) => of.step.kind !== 'number'),
    addend: terms.reduce((sum, { of, factor }) => (of.step.kind === 'number' ? sum + of.step.value * factor : sum), 0n),
  };
}
