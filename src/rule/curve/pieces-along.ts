/** The pieces of a rule along one input. */
import type { EvaluationContext } from '../evaluate/evaluation-context.ts';
import { prepare, type Program, startEvaluation } from '../evaluate/prepare.ts';
import type { Facts } from '../facts.ts';
import { powerOfTen } from '../integers.ts';
import type { NumberInputNode, RuleNode } from '../rule-node.ts';
import type { InputRange } from './curve-result.ts';
import { gridText } from './grid.ts';
import { joinPieces, type NodePiece } from './node-piece.ts';
import { nodesThatRead } from './nodes-that-read.ts';
import { piecesOf, type Variation } from './pieces-of.ts';
import { type Patience, spend } from './signs-on.ts';

/** A prepared rule, the varying input and the facts, and the pieces of the rule. */
export interface PiecesAlong {
  readonly program: Program;
  readonly variation: Variation;
  readonly pieces: readonly NodePiece[];
}

/** The pieces of a rule over a range of inputs. */
export function piecesAlong(
  rule: RuleNode,
  input: NumberInputNode,
  facts: Facts,
  on: InputRange<bigint>,
  patience: Patience,
): PiecesAlong {
  const program = prepare(rule);
  spend(patience, program.size);
  const variation: Variation = {
    context: contextAt(program, facts, input, on.from),
    varying: nodesThatRead(input.name, program),
    unit: { over: 1n, under: powerOfTen(input.decimals) },
    patience,
    found: new Map(),
  };
  return { program, variation, pieces: joinPieces(piecesOf(program.root, on, variation)) };
}

/** The facts with a value of the input. */
export function contextAt(program: Program, facts: Facts, input: NumberInputNode, point: bigint): EvaluationContext {
  return startEvaluation(program, { ...facts, values: { ...facts.values, [input.name]: gridText(input, point) } });
}
