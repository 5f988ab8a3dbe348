/** The columns that a rule reads in a table of households, and those of its results. */
import { exact, toScaledInteger } from '../../money/index.ts';
import { memberColumn } from '../member-column.ts';
import { powerOfTen } from '../integers.ts';
import { type CountMembersNode, type InputNode, MEMBERS_LIMIT, type NodeType } from '../rule-node.ts';
import type { RulePlan } from '../plan/plan-rules.ts';
import type { PlannedNode } from '../plan/plan-step-types.ts';
import { type Names, plainName } from './names.ts';
import type { Range } from '../range.ts';

/** A column of integers, of yes and no, or of words. */
export interface SqlColumn {
  /** The name of the column. */
  readonly column: string;
  /** The name of its input or result; for a count of members, the name of the column. */
  readonly name: string;
  readonly type: NodeType;
  /** The value is the integer divided by ten to the power of this; 2 for cents. */
  readonly decimals: number;
}

/** A column that the table must have. */
export interface SqlInput extends SqlColumn {
  /** The name of its column in the source that the preparation reads. */
  readonly source: string;
}

/** The words that the rules know, by name of input. */
export type KnownWords = ReadonlyMap<string, readonly string[]>;

/** A column that the rules read, with the constraints on its cells. */
export interface InputColumn extends SqlColumn {
  readonly of: InputNode | CountMembersNode;
  /** The range of a number, in integers of the column; `null` for other types. */
  readonly range: Range<bigint> | null;
  /** The words of a closed category; `null` for other columns. */
  readonly words: readonly string[] | null;
  /** The words of an open category that the rules look for; `null` for other columns, and where there are none. */
  readonly listed: readonly string[] | null;
  /** Whether the rules read its value, not only whether it is given. */
  readonly isRead: boolean;
}

/** A result and its node. */
export interface OutputColumn extends SqlColumn {
  readonly node: PlannedNode;
  /** The factor from the integer of the node to that of the column: money has at least two decimals. */
  readonly lift: bigint;
}

/** The columns that are read: inputs in evaluation order, then counts of members. */
export function inputColumns(
  { nodes, inputs, ranges }: RulePlan,
  known: KnownWords,
  names: Names,
): readonly InputColumn[] {
  const read = new Set(nodes.flatMap(({ step }) => (step.kind === 'input' ? [step.input.name] : [])));
  return [
    ...inputs.map((input): InputColumn => {
      const decimals = 'decimals' in input ? input.decimals : 0;
      return {
        column: names(inputColumn(input)),
        name: input.name,
        type: input.type,
        decimals,
        of: input,
        range: inputIntegers(input),
        words: input.type === 'category' && !input.open ? input.options : null,
        listed: input.type === 'category' && input.open ? listedWords(known.get(input.name)) : null,
        isRead: read.has(input.name),
      };
    }),
    ...ranges.map((range): InputColumn => {
      const column = names(memberColumn(range));
      const most = { minimum: column === 'members' ? 1n : 0n, maximum: BigInt(MEMBERS_LIMIT) };
      return {
        column,
        name: column,
        type: 'count',
        decimals: 0,
        of: range,
        range: most,
        words: null,
        listed: null,
        isRead: true,
      };
    }),
  ];
}

/** The columns of the results. */
export function outputColumns({ roots }: RulePlan, names: Names): readonly OutputColumn[] {
  return Object.entries(roots).map(([name, node]) => {
    const { type } = node;
    const own = node.size?.decimals ?? 0;
    const decimals = type === 'money' ? Math.max(2, own) : own;
    return {
      column: names(columnName(name, type, decimals)),
      name,
      type,
      decimals,
      node,
      lift: powerOfTen(decimals - own),
    };
  });
}

/** The name of the column of integers of an input: `income_cents` for `income`. */
export const inputColumn = (input: InputNode): string =>
  columnName(input.name, input.type, 'decimals' in input ? input.decimals : 0);

/** A column name with its unit: `income_cents`, `share_e3` for thousandths. */
function columnName(name: string, type: NodeType, decimals: number): string {
  if (type === 'money' && decimals === 0) return `${plainName(name)}_euros`;
  if (type === 'money' && decimals === 2) return `${plainName(name)}_cents`;
  return decimals === 0 ? plainName(name) : `${plainName(name)}_e${decimals}`;
}

/** The unit of the integers of a column, in words. */
export function unitText(type: NodeType, decimals: number): string {
  switch (type) {
    case 'boolean':
      return 'yes or no';
    case 'category':
      return 'word';
    case 'money':
      if (decimals === 2) return 'cents';
      return decimals === 0 ? 'units of money' : `units of money x 10^${decimals}`;
    case 'count':
      return decimals === 0 ? 'count' : `count x 10^${decimals}`;
    case 'ratio':
      return decimals === 0 ? 'ratio' : `ratio x 10^${decimals}`;
    default:
      return type satisfies never;
  }
}

function inputIntegers(input: InputNode): Range<bigint> | null {
  if (input.type === 'boolean' || input.type === 'category') return null;
  const [smallest, largest] = [input.minimum, input.maximum].map((end) => toScaledInteger(exact(end), input.decimals));
  return { minimum: smallest!, maximum: largest! };
}

const listedWords = (words: readonly string[] = []): readonly string[] | null => (words.length === 0 ? null : words);
