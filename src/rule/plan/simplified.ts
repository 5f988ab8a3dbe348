/** Simplification of steps. */
import type { PlannedNode, PlannedStep } from './plan-step-types.ts';

/** The step, a simpler equivalent step, or the part that it equals. */
export function simplified(step: PlannedStep): PlannedStep | PlannedNode {
  switch (step.kind) {
    case 'sum':
      return onlyTerm(step.terms) ?? step;
    case 'min':
    case 'max':
      return onlyTerm(step.of) ?? step;
    case 'and':
      return simplifiedDecision('and', step.of, false);
    case 'or':
      return simplifiedDecision('or', step.of, true);
    default:
      return step;
  }
}

function onlyTerm([first, ...others]: readonly { readonly of: PlannedNode; readonly factor: bigint }[]):
  PlannedNode | undefined {
  return others.length === 0 && first?.factor === 1n ? first.of : undefined;
}

/** A decisive constant gives the result, even where another part is unknown; the other constant is dropped. */
function simplifiedDecision(
  kind: 'and' | 'or',
  of: readonly PlannedNode[],
  decisive: boolean,
): PlannedStep | PlannedNode {
  const open = [...new Set(of)].filter(({ step }) => step.kind !== 'truth');
  if (of.some(({ step }) => step.kind === 'truth' && step.value === decisive))
    return { kind: 'truth', value: decisive };
  const [first, ...others] = open;
  if (first === undefined) return { kind: 'truth', value: !decisive };
  return others.length === 0 ? first : { kind, of: open };
}
