/** Whether a household may take part, with a reason for each criterion. */
import { evaluate, explain, type Facts } from '../../rule/index.ts';
import type { CriterionVerdict, Verdict } from '../assessment.ts';
import type { LoweredCriterion } from '../lowered.ts';

/** The verdict on a household: refused if the known facts suffice to refuse it, undecided while a missing fact can change it. */
export function verdictOf(eligibility: LoweredCriterion, facts: Facts): Verdict {
  const criteria = criterionVerdict(eligibility, facts);
  return { status: STATUSES[criteria.met], criteria };
}

const STATUSES = { yes: 'eligible', no: 'refused', undecided: 'undecided' } as const;

function criterionVerdict({ criterion, rule, of }: LoweredCriterion, facts: Facts): CriterionVerdict {
  const evaluation = evaluate(rule, facts);
  const met = !evaluation.complete ? 'undecided' : evaluation.value === true ? 'yes' : 'no';
  return {
    criterion,
    met,
    missing: evaluation.complete ? [] : evaluation.missing,
    // The reasons of a combination are those of its parts.
    ...(of.length > 0 ? {} : { explanation: explain(rule, facts) }),
    of: of.map((part) => criterionVerdict(part, facts)),
  };
}
