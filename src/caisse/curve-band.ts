/** Curves between two ends, for numbers of a caisse that were not published. */
import { parameterInput } from '../household/index.ts';
import type { DecimalInput } from '../money/index.ts';
import {
  and,
  compareAlong,
  curve,
  type CurveResult,
  type DecimalText,
  encloseRule,
  type Facts,
  type NumberInputNode,
  type RuleNode,
  truth,
} from '../rule/index.ts';
import type { DrawnRules } from './drawn-rules.ts';
import { isNumberInput } from './is-number-input.ts';
import type { LoweredVersion } from './lowered.ts';
import { inputsOf } from './rules-of-version.ts';

/** The value of each number that was not published, by the name of its input. */
export type UnpublishedValues = Readonly<Record<string, DecimalText>>;

/** Two curves between which an amount lies, whatever the numbers that were not published. */
export interface CurveBand {
  readonly lowest: CurveResult;
  readonly highest: CurveResult;
  /** Values at the ends of their bounds with which the amount is the lowest at every value of the input, if there are such values. */
  readonly lowestWith?: UnpublishedValues;
  /** Values at the ends of their bounds with which the amount is the highest at every value of the input, if there are such values. */
  readonly highestWith?: UnpublishedValues;
}

/** The rules of a caisse along one number, where some numbers were not published and have bounds. */
export interface CurveBands {
  /** The numbers that were not published, with their bounds. */
  readonly unpublished: readonly NumberInputNode[];
  /** Whether the household may take part, whatever these numbers: `lowest` is true where it always may, `highest` where it may for some values. */
  readonly eligibility: CurveBand;
  readonly contribution: CurveBand;
  readonly allocation: CurveBand;
  readonly net?: CurveBand;
}

/** Along which number bands are drawn, and between which values. */
export interface BandRange {
  readonly input: NumberInputNode;
  readonly from: DecimalInput;
  readonly to: DecimalInput;
}

/**
 * The bands of some rules.
 *
 * @remarks
 * A band has a gap where the choice is refused for all values. Bands are drawn for parameters without a value that have bounds, and for an `undocumented` rule with a `maximum`.
 *
 * @param drawn - the rules
 * @param version - the version that they are from
 * @param facts - the facts; a number that they give is known
 * @param range - along which number
 * @returns the bands; `undefined` if all numbers are known, or have no bounds
 */
export function computeBands(
  drawn: DrawnRules,
  version: LoweredVersion,
  facts: Facts,
  range: BandRange,
): CurveBands | undefined {
  const { eligibility, contribution, allocation, net, checks } = drawn;
  const accepted = checks.length === 0 ? truth(true) : and(...checks.map(({ rule }) => rule));
  const nets = net === undefined ? [] : [net];
  const unpublished = Object.values(inputsOf([eligibility, contribution, allocation, ...nets, accepted]))
    .filter(isNumberInput)
    .filter(({ name }) => facts.values[name] === undefined && name !== range.input.name)
    .filter((input) => hasBounds(input, version));
  if (unpublished.length === 0) return undefined;
  const names = unpublished.map(({ name }) => name);
  const where = encloseRule(accepted, names).highest;
  const band = (rule: RuleNode): CurveBand => {
    const { lowest, highest } = encloseRule(rule, names);
    const [below, above] = [lowest, highest].map((end) => curve(end, range.input, facts, { ...range, where }));
    const drawnBand = { lowest: below!, highest: above! };
    const read = new Set(Object.keys(inputsOf([rule, accepted])));
    const corners = cornersOf(unpublished.filter(({ name }) => read.has(name)));
    const reaching = (end: RuleNode): UnpublishedValues | undefined =>
      corners.find((corner) => isReached({ rule, accepted, end, where, corner }, facts, range));
    const [lowestWith, highestWith] = [lowest, highest].map(reaching);
    return {
      ...drawnBand,
      ...(lowestWith === undefined ? {} : { lowestWith }),
      ...(highestWith === undefined ? {} : { highestWith }),
    };
  };
  const verdict = encloseRule(eligibility, names);
  return {
    unpublished,
    eligibility: {
      lowest: curve(verdict.lowest, range.input, facts, range),
      highest: curve(verdict.highest, range.input, facts, range),
    },
    contribution: band(contribution),
    allocation: band(allocation),
    ...(net === undefined ? {} : { net: band(net) }),
  };
}

/** The most numbers for which all combinations of their ends are tried. */
const CORNERS_OF = 4;

/** Whether an input is a number that was not published and that the document bounds. */
function hasBounds({ name, type, maximum }: NumberInputNode, { contribution, allocation }: LoweredVersion): boolean {
  if (name.startsWith(PARAMETER)) return maximum !== parameterInput(name.slice(PARAMETER.length), type).maximum;
  const rules = { contribution: contribution.source, allocation: allocation.source };
  return (['contribution', 'allocation'] as const).some((part) => {
    const rule = rules[part];
    return name === part && rule.kind === 'undocumented' && rule.maximum !== undefined;
  });
}

const PARAMETER = 'parameter.';

/** All combinations of the smallest and the largest values; none if there are too many numbers. */
function cornersOf(inputs: readonly NumberInputNode[]): readonly UnpublishedValues[] {
  if (inputs.length > CORNERS_OF) return [];
  return inputs.reduce<readonly UnpublishedValues[]>(
    (corners, { name, minimum, maximum }) =>
      [minimum, maximum].flatMap((value) => corners.map((corner) => ({ ...corner, [name]: value }))),
    [{}],
  );
}

interface Tried {
  readonly rule: RuleNode;
  readonly accepted: RuleNode;
  readonly end: RuleNode;
  readonly where: RuleNode;
  readonly corner: UnpublishedValues;
}

/** Whether the rule with some values is the end of its band at every value of the input. */
function isReached({ rule, accepted, end, where, corner }: Tried, facts: Facts, range: BandRange): boolean {
  const given = { ...facts, values: { ...facts.values, ...corner } };
  const compared = compareAlong(
    { rule, facts: given, applies: accepted, where: truth(true) },
    { rule: end, facts, applies: where, where: truth(true) },
    range.input,
    range,
  );
  return compared.ok && compared.intervals.every(({ kind }) => kind === 'same' || kind === 'outside');
}
