/** Compares two rules along one input: on which values one gives more, to the last unit of the input. */
import { checkArgument, type DecimalInput, type Diagnostic, error } from '../../money/index.ts';
import { missingInputs } from '../evaluate/missing-inputs.ts';
import { checkFacts } from '../evaluate/read-facts.ts';
import type { Facts } from '../facts.ts';
import { checkNode } from '../parts-of.ts';
import type { NumberInputNode, RuleNode } from '../rule-node.ts';
import type { CurveExtreme, InputRange } from './curve-result.ts';
import { STEPS } from './describe-curve.ts';
import { extreme } from './extreme.ts';
import { constantForm, type Form } from './form.ts';
import { subtractForms } from './form-arithmetic.ts';
import { ZERO } from './fraction.ts';
import { gridRange, inputRangeText } from './grid.ts';
import { commonPieces, type Content, type NodePiece, numberPiece } from './node-piece.ts';
import { contextAt, type PiecesAlong, piecesAlong } from './pieces-along.ts';
import { type Patience, type Sign, signsOn } from './signs-on.ts';
import type { NumberPieces } from './where-value.ts';

/** A rule with a number as result, for one household. */
export interface ComparedRule {
  readonly rule: RuleNode;
  readonly facts: Facts;
  /** Whether the rule applies to the household; where it does not, the result is zero. */
  readonly applies: RuleNode;
  /** Where this condition is known to be false, the result is refused. */
  readonly where: RuleNode;
}

/** The ends of a comparison, both included, and the largest number of steps. */
export interface CompareAlongOptions {
  readonly from: DecimalInput;
  readonly to: DecimalInput;
  /**
   * The largest number of steps, as for `curve`.
   *
   * @defaultValue 1,000,000
   */
  readonly steps?: number;
}

/**
 * How the results differ on a range of inputs.
 *
 * @remarks
 * `less`, `same` and `more`: the sign of after − before, where the rule applies on both sides. `joins` and `leaves`: it applies only after, or only before. `outside`: it applies on neither side.
 * `refused`: a choice is refused on a side. `incomplete`: a fact is missing on a side.
 */
export type ComparedKind = 'less' | 'same' | 'more' | 'joins' | 'leaves' | 'outside' | 'refused' | 'incomplete';

/** A longest range of inputs of one kind, with the smallest and the largest difference where the results are known. */
export type ComparedInterval = InputRange &
  (
    | {
        readonly kind: 'less' | 'same' | 'more' | 'joins' | 'leaves' | 'outside';
        /** The smallest difference, after − before, and the first inputs that give it. */
        readonly minimum: CurveExtreme;
        /** The largest difference, after − before, and the first inputs that give it. */
        readonly maximum: CurveExtreme;
      }
    | { readonly kind: 'refused' }
    | { readonly kind: 'incomplete'; readonly missing: readonly string[] }
  );

/** Consecutive intervals over all inputs; or the diagnostic of rules with too many turning points. */
export type CompareAlongResult =
  | { readonly ok: true; readonly intervals: readonly ComparedInterval[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** The largest number of intervals: two roundings of one rate can alternate at every step. */
const INTERVALS_LIMIT = 10_000;

/** Checks a side of a comparison. */
function checkSide(name: string, side: ComparedRule): void {
  checkArgument(name, side, 'object');
  for (const key of ['rule', 'applies', 'where'] as const) checkNode(`${name}.${key}`, side[key]);
  checkFacts(side.facts, `${name}.facts`);
}

/**
 * Compares two rules along one input.
 *
 * @remarks
 * Exact at every value of the input, without trying each value. Roundings count: where two rates differ by less than a rounding step, the sign alternates, and each run is an interval.
 *
 * @param before - a rule and its facts
 * @param after - another rule and its facts
 * @param input - the input that varies
 * @param options - the ends of the input, both included
 * @throws TypeError when an argument has another type; RangeError when an end is outside the declared range of the input
 * @law a comparison along an input has the sign that evaluate gives at every input
 */
export function compareAlong(
  before: ComparedRule,
  after: ComparedRule,
  input: NumberInputNode,
  options: CompareAlongOptions,
): CompareAlongResult {
  checkSide('before', before);
  checkSide('after', after);
  checkNode('input', input);
  checkArgument('options', options, 'object');
  const { from, to, steps = STEPS } = options;
  const on = gridRange(input, from, to);
  const patience: Patience = { steps };
  const sides = [before, after].map((side) => sideAlong(side, input, on, patience));
  const parts = commonPieces(sides.flatMap(({ pieces }) => pieces)).flatMap(({ contents, ...range }) =>
    partsOf(contents, range, patience),
  );
  const runs = joined(parts);
  if (patience.steps < 0 || runs.length > INTERVALS_LIMIT || parts.some(({ kind }) => kind === 'too-fine'))
    return TOO_FINE;
  const intervals: ComparedInterval[] = [];
  for (const run of runs) {
    const interval = intervalOf(run, sides, input, patience);
    if (interval === null) return TOO_FINE;
    intervals.push(interval);
  }
  return { ok: true, intervals };
}

const TOO_FINE: CompareAlongResult = { ok: false, diagnostics: [error('CAISSE-CURVE-TOO-MANY-SEGMENTS', [])] };

interface SideAlong {
  readonly side: ComparedRule;
  readonly amount: PiecesAlong;
  /** The pieces of the condition that applies, of the condition of choices, and of the rule. */
  readonly pieces: readonly [readonly NodePiece[], readonly NodePiece[], readonly NodePiece[]];
}

function sideAlong(side: ComparedRule, input: NumberInputNode, on: InputRange<bigint>, patience: Patience): SideAlong {
  const { rule, applies, where, facts } = side;
  const [verdict, choices, amount] = [applies, where, rule].map((each) =>
    piecesAlong(each, input, facts, on, patience),
  );
  return { side, amount: amount!, pieces: [verdict!.pieces, choices!.pieces, amount!.pieces] };
}

/** A range of inputs of one kind, with the difference on it. */
interface Part extends InputRange<bigint> {
  readonly kind: ComparedKind | 'too-fine';
  readonly differences: NumberPieces;
  /** The first inputs of the parts that were joined. */
  readonly starts: readonly bigint[];
}

/** The contents of one side on a range. */
type Contents = readonly [applies: Content, where: Content, amount: Content];

function partsOf(contents: readonly Content[], on: InputRange<bigint>, patience: Patience): readonly Part[] {
  const part = (kind: Part['kind'], range: InputRange<bigint>, form?: Form): Part => ({
    ...range,
    kind,
    differences: form === undefined ? [] : [numberPiece(range, form)],
    starts: [range.from],
  });
  const [before, after] = [contents.slice(0, 3), contents.slice(3)] as unknown as readonly [Contents, Contents];
  const states = [before, after].map(stateOf);
  const unknown = (['too-fine', 'refused', 'incomplete'] as const).find((state) => states.includes(state));
  if (unknown !== undefined) return [part(unknown, on)];
  const [left, right] = [before, after].map(formOf);
  if (left === undefined || right === undefined) return [part('incomplete', on)];
  const form = subtractForms(right, left);
  const kind = KINDS[states.join(' ')];
  if (kind !== undefined) return [part(kind, on, form)];
  const signs = signsOn(form, on, patience);
  if (signs === null) return [part('too-fine', on)];
  return signs.map(({ sign, ...range }) => part(SIGNS[sign], range, form));
}

type State = 'inside' | 'outside' | 'refused' | 'incomplete' | 'too-fine';

function stateOf([applies, where, amount]: Contents): State {
  if (applies.kind === 'fact' && applies.value === false) return 'outside';
  if ([applies, where, amount].some((each) => each.kind === 'unknown' && each.tooFine !== null)) return 'too-fine';
  if (where.kind === 'fact' && where.value === false) return 'refused';
  return amount.kind === 'number' ? 'inside' : 'incomplete';
}

/** The result of a side as a form: zero where the rule does not apply. */
function formOf(contents: Contents): Form | undefined {
  if (stateOf(contents) === 'outside') return constantForm(ZERO);
  const [, , amount] = contents;
  return amount.kind === 'number' ? amount.form : undefined;
}

/** The kinds of ranges on which a side is outside, by the states before and after. */
const KINDS: Readonly<Record<string, ComparedKind>> = {
  'outside outside': 'outside',
  'outside inside': 'joins',
  'inside outside': 'leaves',
};

const SIGNS: Readonly<Record<Sign, ComparedKind>> = { [-1]: 'less', 0: 'same', 1: 'more' };

/** Neighbouring parts of one kind as one. */
function joined(parts: readonly Part[]): readonly Part[] {
  const found: Part[] = [];
  for (const part of parts) {
    const last = found.at(-1);
    if (last?.kind === part.kind) {
      const differences = [...last.differences, ...part.differences];
      found[found.length - 1] = { ...last, to: part.to, differences, starts: [...last.starts, ...part.starts] };
    } else {
      found.push(part);
    }
  }
  return found;
}

function intervalOf(
  { kind, differences, starts, ...range }: Part,
  sides: readonly SideAlong[],
  input: NumberInputNode,
  patience: Patience,
): ComparedInterval | null {
  const on = inputRangeText(input, range);
  if (kind === 'too-fine') return null;
  if (kind === 'refused') return { ...on, kind };
  if (kind === 'incomplete') {
    const missing = sides.flatMap(({ side, amount: { program } }) =>
      starts.flatMap((start) => missingInputs(program.root, contextAt(program, side.facts, input, start))),
    );
    return { ...on, kind, missing: [...new Set(missing)] };
  }
  const [minimum, maximum] = [extreme(input, differences, -1, patience), extreme(input, differences, 1, patience)];
  return minimum === null || maximum === null ? null : { ...on, kind, minimum, maximum };
}
