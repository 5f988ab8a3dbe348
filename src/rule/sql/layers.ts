/** A plan as layers of columns: every value that is read more than once, or that has a name, is a column. */
import type { RoundingMode } from '../../money/index.ts';
import type { CountMembersNode, InputNode } from '../rule-node.ts';
import type { RulePlan } from '../plan/plan-rules.ts';
import { type IntegerRounding, partsOfStep, type PlannedNode, type PlannedStep } from '../plan/plan-step-types.ts';
import { type InputColumn, unitText } from './sql-column.ts';
import type { Dialect } from './dialect.ts';
import { type Expression, atom } from './expression.ts';
import { type Names, plainName } from './names.ts';
import { writeStep, type Written } from './write-step.ts';
import { createWriter, type Definition } from './sql-writer.ts';

/** The columns of each layer from the first, and the expression of each node over all of them. */
export interface Layers {
  readonly definitions: readonly Definition[];
  readonly expressions: ReadonlyMap<PlannedNode, Expression>;
  /** The rounding modes in use. */
  readonly roundings: readonly RoundingMode[];
}

/** Longer expressions become columns. */
const LINE = 90;

/** Writes every node of a plan. */
export function layersOf(plan: RulePlan, inputs: readonly InputColumn[], dialect: Dialect, names: Names): Layers {
  const { writer, definitions } = createWriter(dialect, names);
  const expressions = new Map<PlannedNode, Expression>();
  const written: Written = { part: (node) => expressions.get(node)!, ...columnsOf(inputs, dialect) };
  const uses = countUses(plan);
  for (const node of plan.nodes) {
    const wish = wishOf(node, expressions.size + 1);
    const expression = writeStep(node.step, written, {
      ...writer,
      stand: (of, role, note) => writer.stand(of, `${wish}_${role}`.slice(0, 63), note),
    });
    const isColumn =
      expression.binding === 'choice' ||
      expression.text.length > LINE ||
      node.names.length > 0 ||
      (uses.get(node) ?? 0) > 1;
    expressions.set(node, isColumn ? writer.stand(expression, wish, noteOf(node)) : expression);
  }
  const roundings = plan.nodes.flatMap(({ step }) => stepRounding(step)?.mode ?? []);
  return { definitions, expressions, roundings };
}

function columnsOf(inputs: readonly InputColumn[], dialect: Dialect): Pick<Written, 'input' | 'members'> {
  const find = (holds: (of: InputNode | CountMembersNode) => boolean): Expression =>
    atom(dialect.quote(inputs.find(({ of }) => holds(of))!.column));
  return {
    input: ({ name }) => find((of) => of.kind === 'input' && of.name === name),
    members: ({ from, before }) =>
      find((of) => of.kind === 'count-members' && of.from === from && of.before === before),
  };
}

/** The number of uses of each node, by other nodes and as a result. */
function countUses({ nodes, roots }: RulePlan): ReadonlyMap<PlannedNode, number> {
  const uses = new Map<PlannedNode, number>();
  const read = [...nodes.flatMap(({ step }) => partsOfStep(step)), ...Object.values(roots)];
  for (const node of read) uses.set(node, (uses.get(node) ?? 0) + 1);
  return uses;
}

const stepRounding = (step: PlannedStep): IntegerRounding | null => ('rounding' in step ? step.rounding : null);

const wishOf = ({ names: [name], step }: PlannedNode, place: number): string =>
  name === undefined ? `step_${place}_${plainName(step.kind)}` : plainName(name).slice(0, 50);

function noteOf({ names, type, size, step }: PlannedNode): string {
  const rounding = stepRounding(step);
  return [
    ...names,
    unitText(type, size?.decimals ?? 0),
    ...(rounding === null ? [] : [`rounded ${rounding.mode} to a multiple of ${rounding.multiple}`]),
  ].join('; ');
}
