import { exact, toScaledInteger } from '../../../src/money/index.ts';
import { type Facts, type InputNode, type RuleNode, walkRule } from '../../../src/rule/index.ts';
import type { Column, MembersColumn, Table } from '../../../src/rule/columns/table.ts';

/** Households as the columns that a rule reads. */
export function tableOf(rule: RuleNode, households: readonly Facts[]): Table {
  const nodes = walkRule(rule).map(({ node }) => node);
  const inputs = new Map<string, InputNode>();
  for (const node of nodes) {
    if (node.kind === 'input') inputs.set(node.name, node);
    if (node.kind === 'given') inputs.set(node.input.name, node.input);
  }
  const members = nodes.flatMap((node): readonly MembersColumn[] => {
    if (node.kind !== 'count-members') return [];
    const counts = households.map(({ ages }) => countOf(ages, node.from, node.before));
    return [{ kind: 'members', from: node.from, before: node.before, ...cellsOf(counts, 0) }];
  });
  const uncounted = Uint8Array.from(households, ({ ages }) => +(ages === undefined));
  return {
    rows: households.length,
    columns: Object.fromEntries([...inputs].map(([name, input]) => [name, columnFor(input, households)])),
    members,
    uncounted: uncounted.includes(1) ? uncounted : null,
  };
}

function columnFor(input: InputNode, households: readonly Facts[]): Column {
  const facts = households.map(({ values }) => (Object.hasOwn(values, input.name) ? values[input.name] : undefined));
  if (facts.every((fact) => fact === undefined)) return { kind: 'never-given' };
  switch (input.type) {
    case 'boolean':
      return {
        kind: 'boolean',
        ...cellsOf(
          facts.map((fact) => (fact === undefined ? null : +(fact as boolean))),
          0,
        ),
      };
    case 'category': {
      const words = [...new Set(facts.filter((fact) => fact !== undefined))] as string[];
      return {
        kind: 'category',
        words,
        ...cellsOf(
          facts.map((fact) => (fact === undefined ? null : words.indexOf(fact as string))),
          0,
        ),
      };
    }
    default: {
      const { decimals } = input;
      const integers = facts.map((fact) =>
        fact === undefined ? null : Number(toScaledInteger(exact(fact as string), decimals)),
      );
      return { kind: 'number', decimals, ...cellsOf(integers, 0) };
    }
  }
}

function countOf(ages: Facts['ages'], from: number, before: number | null): number | null {
  if (ages === undefined) return null;
  if (from === 0 && before === null) return ages.length;
  if (ages.includes(undefined)) return null;
  return ages.filter((age) => age! >= from && age! < (before ?? Infinity)).length;
}

/** The smallest array that holds some integers, and what stands for those that are absent. */
function cellsOf(
  integers: readonly (number | null)[],
  otherwise: number,
): Pick<MembersColumn, 'values' | 'smallest' | 'largest' | 'absent'> {
  const known = integers.filter((integer) => integer !== null);
  const [smallest, largest] = known.length === 0 ? [otherwise, otherwise] : [Math.min(...known), Math.max(...known)];
  const absent = Uint8Array.from(integers, (integer) => +(integer === null));
  const filled = integers.map((integer) => integer ?? smallest);
  const array =
    smallest >= 0 && largest < 256
      ? Uint8Array
      : Math.abs(smallest) < 2 ** 31 && Math.abs(largest) < 2 ** 31
        ? Int32Array
        : Float64Array;
  return { values: array.from(filled), smallest, largest, absent: absent.includes(1) ? absent : null };
}
