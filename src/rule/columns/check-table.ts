/** Checks that a table has the columns that a rule reads. */
import { type Diagnostic, error, exact, fromScaledInteger, nearestDetail } from '../../money/index.ts';
import type { CountMembersNode, InputNode, NumberInputNode } from '../rule-node.ts';
import { memberColumn } from '../member-column.ts';
import { type Column, columnOf, membersOf, type NumberColumn, type Table } from './table.ts';
import type { Range } from '../range.ts';

/**
 * The reasons why a table cannot be read.
 *
 * @remarks
 * Codes: `CAISSE-COLUMN-MISSING`, `CAISSE-COLUMN-KIND`, `CAISSE-COLUMN-DECIMALS`, `CAISSE-COLUMN-RANGE`, `CAISSE-COLUMN-OPTION-UNKNOWN`, `CAISSE-COLUMN-LENGTH`.
 * Paths begin with the name of the column.
 */
export function checkTable(
  table: Table,
  inputs: readonly InputNode[],
  ranges: readonly CountMembersNode[],
): readonly Diagnostic[] {
  return [
    ...inputs.flatMap((input) => checkColumn(table, input)),
    ...ranges.flatMap((range) => {
      const column = membersOf(table, range);
      if (column === undefined) return [missingColumn(memberColumn(range), Object.keys(table.columns))];
      return checkRows(memberColumn(range), column.values.length, table);
    }),
  ];
}

/** The integers that a number column holds, at the decimals of its input. */
function integersOf(column: NumberColumn, input: NumberInputNode): Range<bigint> {
  const factor = 10n ** BigInt(input.decimals - column.decimals);
  return { minimum: BigInt(column.smallest) * factor, maximum: BigInt(column.largest) * factor };
}

function checkColumn(table: Table, input: InputNode): readonly Diagnostic[] {
  const { name } = input;
  const column = columnOf(table, name);
  if (column === undefined) return [missingColumn(name, Object.keys(table.columns))];
  if (column.kind === 'never-given') return [];
  const expected = input.type === 'boolean' || input.type === 'category' ? input.type : 'number';
  if (column.kind !== expected) return [error('CAISSE-COLUMN-KIND', [name], { name, expected, found: column.kind })];
  const problems = [...checkRows(name, column.values.length, table)];
  if (column.kind === 'number' && 'decimals' in input) problems.push(...checkNumbers(column, input));
  if (column.kind === 'category' && input.type === 'category' && !input.open) {
    const strange = column.words.filter((word) => !input.options.includes(word));
    problems.push(
      ...strange.map((word) =>
        error('CAISSE-COLUMN-OPTION-UNKNOWN', [name], { name, option: word, options: input.options }),
      ),
    );
  }
  return problems;
}

function checkNumbers(column: NumberColumn, input: NumberInputNode): readonly Diagnostic[] {
  const { name, decimals, minimum, maximum } = input;
  if (column.decimals > decimals) {
    return [error('CAISSE-COLUMN-DECIMALS', [name], { name, decimals: column.decimals, limit: decimals })];
  }
  const { minimum: smallest, maximum: largest } = integersOf(column, input);
  const outside = [smallest, largest]
    .map((integer) => fromScaledInteger(integer, decimals))
    .filter((value) => value.lessThan(exact(minimum)) || value.greaterThan(exact(maximum)));
  return outside.map((value) =>
    error('CAISSE-COLUMN-RANGE', [name], { name, value: value.toFixed(), minimum, maximum }),
  );
}

function checkRows(name: string, length: number, { rows }: Table): readonly Diagnostic[] {
  return length === rows ? [] : [error('CAISSE-COLUMN-LENGTH', [name], { name, length, rows })];
}

function missingColumn(name: string, names: readonly string[]): Diagnostic {
  return error('CAISSE-COLUMN-MISSING', [name], { name, ...nearestDetail(name, names) });
}

/** The range of a number or of a count of members in a table. */
export function rangeIn(table: Table, leaf: NumberInputNode | CountMembersNode): Range<bigint> | undefined {
  if (leaf.kind === 'count-members') {
    const column = membersOf(table, leaf);
    return column === undefined ? undefined : { minimum: BigInt(column.smallest), maximum: BigInt(column.largest) };
  }
  const column: Column | undefined = columnOf(table, leaf.name);
  return column?.kind === 'number' && column.decimals <= leaf.decimals ? integersOf(column, leaf) : undefined;
}
