/** Warnings about probably unintended changes of the contribution and of the net cost as one number of the household changes. */
import { type Diagnostic, toPlainText, warning } from '../../money/index.ts';
import { bounds, inferType, type NumberInputNode, type RuleNode, subtract } from '../../rule/index.ts';
import { isNumberInput } from '../is-number-input.ts';
import { labelDetails } from '../label-details.ts';
import type { LoweredVersion } from '../lowered.ts';
import { inputsOf } from '../rules-of-version.ts';
import type { InputDefinition } from '../quantity.ts';
import { type Direction, type Finding, findingsOf } from './findings.ts';
import { INCOME } from './followed-inputs.ts';
import type { Lines } from './lines-of-version.ts';
import { factsIn, type Profile } from './profiles.ts';

/** A finding, its household, and further values of the input with the same problem. */
interface Reported extends Finding {
  readonly profile: Profile;
  readonly others: readonly string[];
}

/** The maximum number of further values in a warning. */
const OTHERS_LIMIT = 12;

/** The warnings of one version along one input: for each problem and part of the rules, the household with the largest effect. */
export function inputWarnings(
  lines: Lines,
  profiles: readonly Profile[],
  direction: Direction,
  label: InputDefinition['label'] | undefined,
  path: Diagnostic['path'],
): readonly Diagnostic[] {
  const found = profiles.flatMap((profile) =>
    byKind(findingsOf(lines, profile, direction)).map((findings) => worstOf(findings, profile)),
  );
  return byKind(found)
    .map(heaviest)
    .map((reported) => warningOf(reported, direction.input, label, [...path, reported.part]));
}

/** Groups findings by problem and part of the rules. */
function byKind<Found extends Finding>(findings: readonly Found[]): readonly (readonly Found[])[] {
  const kinds = new Map<string, Found[]>();
  for (const finding of findings) {
    const kind = `${finding.problem} ${finding.part}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), finding]);
  }
  return [...kinds.values()];
}

function worstOf(findings: readonly Finding[], profile: Profile): Reported {
  const worst = heaviest(findings);
  const others = findings.filter((each) => each !== worst).map(({ before }) => before);
  return { ...worst, profile, others: others.slice(0, OTHERS_LIMIT) };
}

const heaviest = <Found extends Finding>(findings: readonly Found[]): Found =>
  findings.reduce((worst, each) => (each.weight.gt(worst.weight) ? each : worst));

function warningOf(
  reported: Reported,
  input: NumberInputNode,
  label: InputDefinition['label'] | undefined,
  path: Diagnostic['path'],
): Diagnostic {
  const { profile, others } = reported;
  const household = {
    household: profile.household,
    facts: factsIn(profile, input.name),
    ...(others.length === 0 ? {} : { others }),
  };
  if (input.name === INCOME) return incomeWarning(reported, household, path);
  const named = { ...household, input: input.name, ...labelDetails(label) };
  const [before, after] = ends(reported);
  const weight = toPlainText(reported.weight);
  switch (reported.problem) {
    case 'falls': {
      const { before: valueBefore, after: valueAfter } = reported.values!;
      return warning('CAISSE-WARN-INPUT-FALLS', path, { ...named, before, after, valueBefore, valueAfter });
    }
    case 'cliff':
      return warning('CAISSE-WARN-INPUT-CLIFF', path, { ...named, before, after, height: weight });
    case 'rate':
      return warning('CAISSE-WARN-INPUT-RATE', path, { ...named, before, after, rate: weight });
    case 'crossed':
      return warning('CAISSE-WARN-LIMITS-CROSSED', path, { ...household, before, height: weight });
    default:
      return reported.problem satisfies never;
  }
}

function incomeWarning(
  reported: Reported,
  household: { readonly household: string; readonly facts: readonly string[]; readonly others?: readonly string[] },
  path: Diagnostic['path'],
): Diagnostic {
  const [before, after] = ends(reported);
  const weight = toPlainText(reported.weight);
  switch (reported.problem) {
    case 'falls': {
      const { before: valueBefore, after: valueAfter } = reported.values!;
      return warning('CAISSE-WARN-CONTRIBUTION-FALLS', path, { before, after, valueBefore, valueAfter, ...household });
    }
    case 'cliff':
      return warning('CAISSE-WARN-CLIFF', path, { before, after, height: weight, ...household });
    case 'rate':
      return warning('CAISSE-WARN-MARGINAL-RATE', path, { before, after, rate: weight, ...household });
    case 'crossed':
      return warning('CAISSE-WARN-LIMITS-CROSSED', path, { before, height: weight, ...household });
    default:
      return reported.problem satisfies never;
  }
}

/** The two values of the input, in the order in which the household loses money. */
function ends({ before, after = before, isReversed = false }: Finding): readonly [string, string] {
  return isReversed ? [after, before] : [before, after];
}

/**
 * Warns if the allocation is below the contribution for all households at all incomes.
 *
 * @remarks
 * The difference is that of the bounds of the two amounts, over all households; example households alone would prove nothing of the others.
 */
export function allocationWarnings(
  { allocation, contribution }: LoweredVersion,
  path: Diagnostic['path'],
): readonly Diagnostic[] {
  // A caisse without an allocation, such as one that invests, gives nothing back by design.
  if (allocation.source.kind === 'none' || inferType(allocation.amount) !== 'money') return [];
  if (readsOtherNumbers([allocation.amount, contribution.amount])) return [];
  const { root } = bounds(subtract(contribution.amount, allocation.amount));
  if (root.type !== 'money' || !root.minimum.greaterThan(0)) return [];
  const height = toPlainText(root.minimum);
  return [warning('CAISSE-WARN-ALLOCATION-BELOW-CONTRIBUTION', [...path, 'allocation'], { height })];
}

const readsOtherNumbers = (rules: readonly RuleNode[]): boolean =>
  Object.values(inputsOf(rules)).some((input) => input.name !== INCOME && isNumberInput(input));
